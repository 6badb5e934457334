/**
 * Words that are one or two letters away from another word ("founded", "funded"): where both the old and the new word
 * stand here, an edit from one to the other is no corrected typo. English: all such words that stand at least 20 times
 * in a million running words of news and debates (the stored pages and ClaimBuster's transcripts), and pairs known from
 * corrections; the commonest of German, Spanish and French. A longer list misses fewer changes; each 1,000 words cost
 * the page script 6 kB. After a word, `/` parts the endings of others that begin with it: "accord/s".
 */
const list = `
acceptable acceptance accord/s accosé accusé aceptado action acusado adapted adaption addiction addition adopted
adoption afectado aides ailes aimed along alta among appealing appearing armed assumed assured attached attacked
auction awful backers backing backs baissé banco/s bankers banking banks banned banning barco/s bared barred based
battled beach bearing beast beating became become being bench beschäftigt bestätigt better biased bitter black/s
blast/ed bleak blessé block/s blown boasted boeing bolton books boston bottled bought boxing brain breach break breast
brian bring brooks brought brown bunch buried burned calls cansado carbon career cares carga cargo carson carter
casa/do cases caso casual causal cause/s cells cesado chances change/d/s changing charge/d/s charging charles charter
check choose chose christian/s christmas chuck chute cierre cites cities clash click client clint clock close
coalition codes collection collision collusion comes comey commented commission committed communists community
comparing compassion compete competing complement complete compliment concerned concerning condemned condemning
condition conducted conducting conference confidence confinement connected connecting connection/s consent
conservation considers consignment consultant consulting consumers contact/ado/ed/o contained containing content
contested continued continuing contract/ors/s contrasts contrat/ado/o/s contributing contributions contributors
convention/s conversation convicted convinced cooperate cooperation corey corporate corporation correction corruption
coulter council counsel counter counties countries counts courts couvert crash crece cree crimes crises daggers
dangers daring dating death decade decide decisions defected defend/ing/s deflected defunding demanding demonstrates
demonstrations demonstrators departed depend/ent/ing/s deported depth deserted dessert detailed detained detected
disclosed discussed discussing discussions dismissed displaced displayed disruption diverted divisions doing donors
doors drive/s drones drove/s during dying désert economics economies economists ejected elected elimination eminent
endorsement enforcement entlassen equally erected erlassen eruption examination excelled except excerpt excessive
exclusive excusado expansion expects expedited expelled expensive expert/s explosion export/ed/er/s expulsion
extension extensive extradited failed failing fails falling falls falta farmer feels fellow fever fewer field fight/s
filed files filing filled films finding finds fined fired fires firing firms fixed fixing flight/s follow forced
formed former forms founded founder/s founding francis francois fuels funded funder/s funding funds games gases gates
gebeten geboten gefallen gefangen geheilt gelegt generating generations geregt gericht gerücht gestiegen gestochen
gestohlen gestrichen geteilt gewählt gezahlt gezählt giant glass grant grass gross hambre handed handled haunted
heading healing hearing heating herido heroes histoire historic histrionic holes hombre homes hopes horse house huido
hunted imminent imported importer indicated indicates indicators infected infested ingested injected injured inner
insisting insured integration intention inter/action/ned/red/state/view intimated inured invested investigate
investigating investigations investigative investigators investing juego juez kasten kirche kirsche klage klasse
kosten kunde/n laser lasting later latter launch lawful lawyer layer leaders leading leaked leaning learning leased
leaving legislative legislators legislature lenders lester letter licence licencié lifted liked likes lined lines
lining linked listed listing lived lives living loaned local locked looked looking loomed looming looting losing loved
loves loving lowed lowest loyal lunch lynch macht maine maintains major/ities march/e/é margin marine marital marks
markt martial martin masks master match matter mayor medal mejor menor mental metal millennial minorities mired mitch
mixed mogul month moral/e mosul mountains mouth moves movies muerto murdered murmured nation necessarily necessary
necessity negotiating negotiations nothing noting notion obama obra older operating operations operators order
ordinance ordnance organisation/s organization/s osama otra outage outrage ouvert overnight oversight paciente packed
pagado paint/ing palin pari parte/i/s parti/cipants/cipate/e passé paying payé peace pedido pegado pence pendu perdido
perdu persecuted persecution personal/ity/ly personnel phase phrase picked place/d/s plain planes played player/s
playing pleaded pleased point/ing poised poison/er poisson political politician polling posed posted prayer/s
precedent precio/us prescribed present/ado/e/ed president preso prestado prevent/ed previous price prince principal
principle print prisoner processing production profession professor project/ed/ions promising promoted promoting
prompted prompting proportion proposing proposition proscribed prosecuted prosecution prosecutor
protect/ed/ing/ion/ions protester protesting providing puerto pulling qualified qualities quite quote races racing
raided railed railing rained raised raises raising rally ranging ranking rates rating razed reads really recalling
recognise recognized recording recycling reduction reelection reflected regarding regulation/s regulators rejection
relations releasing relied remain/ing reminding rendu repeal repeatedly repeating replacing replied report/edly/ing
reputation/s requirement resigned resolution resort respected responded responses retain retention retirement reveal
revelations revolution riots rises rising roads roles roots rules sample saving saying scared score/d/s scorned
seattle seeing seeking seized sending series served serves setting settle seven severed shades shake/s shall shaped
shared shares shift/s shipping ships shirt/s shock shopping shops short shots sides simple sites sitting sized sizes
skill skirt slain slate sloan slogan small smart sorts spending spokesman spokeswoman sport/s spots spring staat stack
stadion stadt staff stake/s start/ed/ing starved state/d/s stating station/ary/ery statues staved stayed staying
stepped steps steven stick still sting stock stopped stopping stops store/s stories strategies strategists string
strong struck stuck stuff sudan suggesting suggestions susan suspected suspended swift swing takes taking talking
talks tanks tasa tasks tasted taxes taxing teams temporarily temporary tends terms tested thank/s there these think/s
those though threat three through times tired tires topic torch touch tough toxic track tradition trail/ing training
trampling transformation transition transportation traveling treat trees trends trial trick tried tries truck
understand understood united untied vencer vencido vender vendido vendu vent/e verboten verbraten verfolgt verlauf
verlegt verletzt verlogen verloren verlust verraten versorgt vertreten vetado victoire viral vital volé votado voted
voting voté vowed vowing wades wages wahlen waiting wales walker walls walter wanting waren warming warning water
waves wells whale/s while white/s whole winner winter world would write/s writing wrote élues élus
`;

/** In lower case. */
export const nearWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/).flatMap(wordsOf));

function wordsOf(entry: string): string[] {
  const [word = '', ...endings] = entry.split('/');
  return [word, ...endings.map((ending) => word + ending)];
}
