const roleNoun =
  /\b(?:engineers?|developers?|devs?|programmers?|scientists?|designers?|architects?|managers?|analysts?|administrators?|sysadmins?|devops|sre|dba|consultants?|specialists?|researchers?|directors?|interns?|internships?|leads?|cto|vp|head of|hackers?|technicians?|coordinators?|strategists?|marketers?|recruiters?|writers?|editors?|entwickler(?:in)?|ingenieure?(?:in)?|développeu(?:r|se)|ingénieure?|desarrollador(?:a|es)?|ingeniero)\b|工程师|经理|设计师|架构师/i;
const notRole =
  /\b(?:you|your|we|our|us|i|with|experience|experienced|years?|skills?|knowledge|ability|strong|must|will|looking|work|working|report|reports|who|that|is|are|have|interview|contact|apply|hiring|email|hi|thanks|about)\b|[.;!?]$/i;
const aside = /https?:\S+|\([^()]*\)/g;
const words = /\p{L}[\p{L}'’.+#-]*/gu;
const longest = 160;
const longestBare = 90;

/** Whether a line names a job that is offered: short, with a word such as engineer, in the capitals of a title. */
export function isRoleLine(line: string): boolean {
  if (line.length > longest || !roleNoun.test(line)) return false;
  const bare = line.replace(aside, "").replace(/[\s:|-]+$/, "");
  if (bare.length > longestBare || notRole.test(bare)) return false;
  const long = (bare.match(words) ?? []).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  const capital = long.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capital >= Math.max(1, long.length * 0.6);
}

const label = /^([^:|]{3,70}?)\s*(?::|\||\s[–—-]{1,2}\s)/;

/** Where the name of a job ends in an item of a list of openings (`Data Engineer: to build …`); 0 when it names none. */
export function roleLabelEnd(item: string): number {
  return label.exec(item)?.[1]?.length ?? 0;
}

const longestHead = 400;

/** Whether a first line is the head of a forum ad, such as `Acme | Berlin | Backend Engineer | Remote`. */
export function isHead(line: string): boolean {
  return line.length <= longestHead && line.split(/\s?\|\s?|\s[•·–—-]{1,2}\s/).length >= 3;
}
