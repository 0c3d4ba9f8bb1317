const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words whose full stop does not end a sentence, in lower case, without it. */
export const abbreviations = words(`
  approx appr resp incl excl max min dept mgmt eng engr exp yrs yr hr hrs wk mo mth misc ref refs tel ph ext fax
  vs viz cf al ed eds vol fig figs eq sec chap pp no nos nr num art para
  dr mr mrs ms mx prof rev hon st sr jr jnr snr esq gen col lt sgt capt gov sen rep pres
  e.g eg i.e ie a.k.a aka b.a b.s m.s m.a ph.d b.sc m.sc b.eng m.eng b.tech m.tech d.c u.s u.k u.n e.u u.s.a
  a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  ca bzw bspw evtl ggf inkl exkl insb mind max usw u.a z.b d.h o.ä u.ä s.o str abs nr tel ges gem vgl zzgl sog bzgl
  av env min max tél ex p.ex c.-à-d m mme mlle
  sr sra srta dr dra av avda núm pág tfno tlf aprox p.ej ej
  sig sigg dott ing geom avv pag es
  bijv enz o.a d.w.z m.b.t i.v.m t.a.v
`);

/** Abbreviations that often stand at the end of a sentence: they end one before a capital letter. */
export const closingAbbreviations = words(`
  etc inc ltd corp co llc plc gmbh bros usw uvm ecc u.s u.k u.s.a d.c e.u ph.d b.s m.s b.sc m.sc b.a m.a a.m p.m yrs yr hrs hr
`);
