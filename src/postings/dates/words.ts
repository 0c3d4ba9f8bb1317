/** Month names and their short forms, folded (lower case, no accents), one line a month. */
const months = [
  "january jan januar janner januari janvier janv enero ene gennaio genn janeiro stycznia styczen sty ledna leden ianuarie",
  "february feb febr februar feber februari fevrier fevr fev febrero febbraio febb fevereiro lutego luty lut unora unor februarie",
  "march mar marz maerz mrz mars marzo marco maart marca marzec brezna brezen martie",
  "april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben aprilie",
  "may mai mayo maggio mag maio maj mei maja kvetna kveten",
  "june jun juni juin junio giugno giu junho czerwca czerwiec cze cervna cerven iunie",
  "july jul juli juillet juil julio luglio lug julho lipca lipiec lip cervence cervenec iulie",
  "august aug augusti aout agosto ago augustus sierpnia sierpien sie srpna srpen",
  "september sep sept septembre septiembre setiembre settembre sett set setembro wrzesnia wrzesien wrz zari septembrie",
  "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen octombrie",
  "november nov novembre noviembre novembro listopada listopad lis listopadu noiembrie",
  "december dec dezember dez decembre decembrie diciembre dic dicembre dezembro grudnia grudzien gru prosince prosinec"
];

/** The number of a month, 1 to 12, by its folded name. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const))
);

/** Minutes east of Greenwich by the zone names of RFC 822 and a few of Europe. */
export const zoneMinutes: ReadonlyMap<string, number> = new Map([
  ["z", 0],
  ["ut", 0],
  ["utc", 0],
  ["gmt", 0],
  ["wet", 0],
  ["bst", 60],
  ["west", 60],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["est", -300],
  ["edt", -240],
  ["cst", -360],
  ["cdt", -300],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420]
]);

/** Words that say a time from today, or none: no day is known without a clock. Tested on folded words. */
export const vagueWords =
  /\b(?:ago|yesterday|today|tonight|just|now|new|recently|recent|fresh|days?|hours?|minutes?|weeks?|months?|active|ongoing|rolling|asap|immediately|until filled|open until|hoy|ayer|hace|anteayer|recientemente|heute|gestern|vorgestern|vor|neu|soeben|sofort|aujourd hui|hier|il y a|nouveau|recemment|dzisiaj|dzis|wczoraj|temu|vandaag|gisteren|geleden|oggi|ieri|fa|hoje|ontem|ha|idag|igar|sedan)\b|昨天|今天|前天|刚刚|天前|小时前|分钟前|周前|月前|최근|오늘|어제/;

/** What stands before a date: "Posted on", "Veröffentlicht am". Folded. */
export const dateLabels =
  /^(?:date )?(?:posted|published|publicado|publicada|publie|publiee|veroffentlicht|online seit|online since|opublikowano|geplaatst|date|fecha|datum|发布于|发布时间|发布日期)(?: (?:on|at|date|el|le|am|op|since|de publicacion))?:? */;
