/** Parameters that say how a reader came, not what is read. Whole names, lower case. */
const tracking = new Set(
  `_ga _gl _hsenc _hsmi dclid fbclid gad_source gbraid gclid gh_src gh_source igshid iis iisn ittk li_fat_id lipi mc_cid mc_eid
   mkt_tok msclkid originalsubdomain ref referer referrer refid refsource rx_a rx_c rx_ch rx_group rx_job rx_medium rx_r rx_source
   rx_ts rx_viewer scid source src sourceid s_cid ttclid trackid tracking trackingid trk trkinfo twclid utm wbraid yclid
   jobboardsource job_source jobsource lever-origin lever-source lever-via lever-source[]`.split(/\s+/)
);
const trackingPrefix = /^(?:utm|pk|mtm|hsa|piwik|matomo|rx)_/;
const session = /;jsessionid=[^/?#]*/i;

/**
 * A web address without what does not tell one posting from another: fragment, tracking parameters, session.
 *
 * What is left keeps its parameters (`gh_jid`, `id`), by name. A fragment that is a route of a page (`#/jobs/12`) stays.
 *
 * @returns null for what is no http address: a path names a file of somebody's machine, not a posting
 */
export function identifyingUrl(written: string): string | null {
  const url = parsed(written.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name.toLowerCase()));
  const query = kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join("&");
  const route = /^#!?\//.test(url.hash) ? url.hash : "";
  return `${url.protocol}//${url.host}${url.pathname.replace(session, "")}${query === "" ? "" : `?${query}`}${route}`;
}

function isTracking(name: string): boolean {
  return tracking.has(name) || trackingPrefix.test(name);
}

function parsed(written: string): URL | null {
  const url = /^www\./i.test(written) ? `https://${written}` : written;
  return url.length <= 4096 && URL.canParse(url) ? new URL(url) : null;
}
