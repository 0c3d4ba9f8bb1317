const heads =
  "Quill,Bram,Tol,Hask,Wex,Dor,Fenn,Gal,Ister,Jor,Kel,Lund,Mar,Nor,Oth,Pell,Rav,Sel,Thorn,Ulm,Varn,Wil,Yar,Zel,Ash,Birk,Cald,Dun,Elm,Farn,Gris,Hol,Ing,Kest,Lang,Mel,Nett,Oak,Pran,Rost,Skel,Tarn,Umb,Vel,Wend,Yew,Alder,Bel,Cor,Drax,Ember,Frost,Glen,Haz,Ivor,Junip,Knoll,Lor,Moss,Nim".split(
    ","
  );
const tails =
  "mont,wick,stead,ford,holt,mere,burn,dale,croft,haven,ley,marsh,field,gate,ridge,well,bury,combe,worth,by,thorpe,bridge,side,fold,hurst,lock,moor,brook,strand,garth,wold,cliff,bank,shaw,rick,sund,vik,berg,hall,quay".split(
    ","
  );

/** How many coined words there are before they come round. */
export const coinedWords = heads.length * tails.length;

/** A coined word for an employer: the same for a number, different for all numbers below `coinedWords`. */
export function coinedWord(number: number): string {
  const at = (number * 1009) % coinedWords;
  return `${heads[at % heads.length] ?? ""}${tails[Math.floor(at / heads.length)] ?? ""}`;
}
