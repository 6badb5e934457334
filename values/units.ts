/** A unit: what it measures, and how many of the base unit one is. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/**
 * One line a unit: dimension, factor, and how it is written, `_` for a space. Currencies are dimensions of their own.
 */
const table = `
share .01 % percent per_cent pct prozent por_ciento pour_cent
share .001 ‰
points 1 percentage_points percentage_point prozentpunkte prozentpunkten prozentpunkt puntos_porcentuales puntos points_de_pourcentage points pp
length 1 m metres metre meters meter metern metros metro mètres mètre
length 1000 km kilometres kilometre kilometers kilometer kilometern kilómetros kilómetro kilomètres kilomètre
length .01 cm centimetres centimetre centimeters centimeter zentimeter zentimetern centímetros centímetro centimètres centimètre
length .001 mm millimetres millimetre millimeters millimeter milímetros milímetro millimètres millimètre
length 1852 nautical_miles nautical_mile seemeilen seemeile millas_náuticas milles_nautiques milles_marins
length 1609.344 miles mile mi meilen meile millas milla milles
length .3048 feet foot ft fuß pies pie pieds pied
length .0254 inches inch zoll pulgadas pulgada pouces pouce
length .9144 yards yard yd
area 10000 hectares hectare ha hektar hectáreas hectárea
area 4046.86 acres acre
area 1000000 km² km2 square_kilometres square_kilometers quadratkilometer kilómetros_cuadrados kilomètres_carrés
area 1 m² m2 square_metres square_meters quadratmeter metros_cuadrados mètres_carrés
mass 1 kg kilos kilo kilograms kilogram kilogrammes kilogramm kilogramos kilogramo kilogramme
mass .001 g grams gram grammes gramm gramos gramo gramme
mass 1000 tonnes tonne tons ton t tonnen toneladas tonelada
mass .4536 lb lbs
volume 1000 m³ m3 cubic_metres cubic_meters kubikmeter kubikmetern metros_cúbicos mètres_cubes
volume 100 hl hectolitres hektoliter hectolitros
volume 1 l litres litre liters liter litern litros litro
speed 1 km/h kmh kph kilometres_per_hour kilometers_per_hour stundenkilometer stundenkilometern kilometer_pro_stunde kilometern_pro_stunde kilómetros_por_hora kilómetros_a_la_hora km_por_hora kilomètres_par_heure kilomètres_à_l'heure kilomètres_à_l’heure kilomètres-heure km_par_heure km_à_l'heure km_à_l’heure
speed 1.609344 mph miles_per_hour miles_an_hour
speed 3.6 m/s metres_per_second meters_per_second meter_pro_sekunde metros_por_segundo mètres_par_seconde
speed 1.852 knots knoten nudos nœuds
warmth 1 °c degrees_celsius grad_celsius grados_centígrados degrés_celsius
warmth-f 1 °f degrees_fahrenheit
time 1 seconds second secs sekunden sekunde segundos segundo secondes seconde
time 60 minutes minute mins min minuten minutos minuto
time 3600 hours hour hrs h stunden stunde horas hora heures heure
time 86400 days day tage tagen tag días día jours jour
time 604800 weeks week wochen woche semanas semana semaines semaine
months 1 months month monate monaten monat meses mes mois
months 12 years year jahre jahren jahr años año ans an années année
power 1 mw megawatts megawatt megavatios mégawatts
power 1000 gw gigawatts gigawatt gigavatios
power .001 kw kilowatts kilowatt kilovatios
EUR 1 € eur euros euro d'euros d’euros de_euros d'euro
EUR 1000 k€
EUR 1000000 m€
EUR 1000000000 md€ mds€ mrd€ bn€
EUR .01 cents cent céntimos centimes
USD 1 us$ usd $ us_dollars us_dollar dollars dollar dólares dólar d_dollars de_dollars
GBP 1 £ gbp pounds pound pfund libras livres
GBP .01 pence p
CHF 1 chf franken sfr
JPY 1 ¥ jpy yen
INR 1 ₹ inr rupees rupee rupien rupias roupies
`;

/** By how it is written, in lower case. */
const units: ReadonlyMap<string, Unit> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [dimension = '', factor = '', ...names] = line.split(' ');
      return names.map((name) => [name.replaceAll('_', ' '), { dimension, factor: Number(factor) }] as const);
    }),
);

const names = [...units.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[$/]/g, String.raw`\$&`));
const after = new RegExp(
  String.raw`\.?[\s-]?\s?(?:(?:of\s)?an?\s|une?\s|eine[rn]?\s|d['’]|de\s)?(${names.join('|').replaceAll(' ', String.raw`\s`)})(?![\p{L}\p{N}²³])`,
  'iuy',
);
const before = /(?:us\$|[€$£¥₹]|\b(?:eur|usd|gbp|chf|jpy))\s?$/iu;

/** The unit written after an offset of a text, and where it ends. */
export function unitAfter(text: string, offset: number): (Unit & { readonly end: number }) | undefined {
  after.lastIndex = offset;
  const found = after.exec(text);
  const unit = units.get(found?.[1]?.toLowerCase().replace(/\s/g, ' ') ?? '');
  return found === null || unit === undefined ? undefined : { ...unit, end: after.lastIndex };
}

/** The currency written before an offset, and where it starts. */
export function currencyBefore(text: string, offset: number): (Unit & { readonly start: number }) | undefined {
  const from = Math.max(0, offset - 5);
  const found = before.exec(text.slice(from, offset));
  const unit = units.get(found?.[0].trim().toLowerCase() ?? '');
  return found === null || unit === undefined ? undefined : { ...unit, start: from + found.index };
}
