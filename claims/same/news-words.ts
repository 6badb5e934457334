import type { ValueLanguage } from '../../values/language.ts';

/**
 * Words of news that can stand for each other, one meaning a line: English, German, Spanish, French, `|` between. `<>`
 * stands between two meanings that exclude each other. Any form of a word will do: words are compared by their stems.
 */
const table = `
rise rises rose risen increase climb climbed grow grew grown growth gain jump surge soar swell | steigen stieg gestiegen anstieg zunehmen zugenommen zunahme zulegen wachsen wuchs gewachsen wachstum klettern höher | subir subida aumentar aumento crecer crecimiento incrementar incremento alza | augmenter augmentation hausse croître croissance progresser progression grimper grimpé monter <> fall fell fallen drop decrease decline shrink shrank shrunk plunge slump sink sank dip lower | fallen fiel gefallen sinken sank gesunken rückgang zurückgehen zurückgegangen abnehmen abnahme schrumpfen niedriger einbruch | bajar bajada caer caída descender descenso disminuir disminución reducción | baisser baisse chuter chute reculer recul diminuer diminution
profit profitable earnings surplus | gewinn überschuss gewinne | beneficio beneficios ganancia superávit | bénéfice profit excédent <> loss losses lost deficit | verlust verluste minus fehlbetrag defizit | pérdida pérdidas perder déficit rojos | perte pertes déficit
sales revenue turnover takings | umsatz umsätze erlös erlöse einnahmen | ventas ingresos facturación | ventes recettes revenus
expensive dear costlier | teuer teurer verteuern | caro encarecer | cher renchérir <> cheap cheaper | billig günstig | barato abaratar | bon-marché
import imports | einfuhr importe importieren | importación importar | importation importer <> export exports | ausfuhr exporte exportieren | exportación exportar | exportation exporter
win won winner winning victory triumph beat defeated | gewinnen gewann gewonnen sieg siegen siegte schlagen schlug geschlagen besiegen | ganar victoria vencer derrotar triunfo | gagner victoire remporter battre battu vaincre <> lose lost losing defeat | verlieren verlor verloren niederlage unterliegen unterlag | perder derrota | perdre défaite
open opens opening inaugurate reopen | eröffnen eröffnung öffnen | abrir apertura inaugurar inauguración reabrir | ouvrir ouverture inaugurer rouvrir <> close closed closing closure shut shuts shutting shutdown | schließen schloss geschlossen schließung dichtmachen stilllegen | cerrar cierre clausurar | fermer fermeture
start starts begin began begun launch commence | beginnen begann begonnen beginn starten start anfangen | empezar comenzar inicio iniciar comienzo | commencer débuter début lancer lancement <> end ended finish conclude | enden ende beenden abschluss | terminar acabar finalizar fin | finir terminer fin achever
approve approved approval back authorise authorize endorse pass adopt regulators green-light | billigen billigung genehmigen genehmigung zustimmen zugestimmt verabschieden zulassen zulassung | aprobar aprobación autorizar autorización | approuver approbation autoriser autorisation adopter adoption <> reject rejects rejection rejected refuse veto vetoed vote-down | ablehnen abgelehnt ablehnung zurückweisen verwerfen | rechazar rechazo vetar | rejeter rejet refuser refus
allow allowed permit permitted legal legalise | erlauben erlaubt gestatten zulässig | permitir permiso legal | permettre permis légal <> ban banned bans banning prohibit forbid forbidden outlaw illegal | verbieten verbot verboten untersagen | prohibir prohibición vetar ilegal | interdire interdit interdiction
arrest arrested detain detained custody | festnehmen festgenommen festnahme verhaften verhaftung | detener detenido detención arrestar | arrêter arrestation interpeller interpellation <> release released free freed | freilassen freigelassen freilassung | liberar liberación | libérer libération
convict convicted conviction guilty | verurteilen verurteilt verurteilung schuldig | condenar condena culpable | condamner condamnation coupable <> acquit acquitted acquittal innocent cleared | freisprechen freigesprochen freispruch unschuldig | absolver absuelto absolución inocente | acquitter acquittement innocent
alive survive survived survivor | überleben überlebt überlebende | sobrevivir vivo | survivre survivant <> dead die dies died death deaths kill killed killing fatal perish toll | tot tote toten töten getötet sterben starb gestorben tod todesopfer umkommen | morir muerto muertos muerte matar fallecer fallecido | mourir mort morts tuer décès décéder
unhurt unharmed unscathed safe | unverletzt wohlbehalten | ileso ilesos | indemne indemnes <> hurt injured injure injury injuries wounded wound | verletzt verletzte verletzen verletzung | herido heridos herir lesionado lesión | blessé blessés blesser blessure
join joined enter accede | beitreten beitritt | ingresar adherirse incorporarse | adhérer rejoindre adhésion <> leave left quit withdraw exit depart | verlassen austreten austritt ausscheiden | abandonar salir salida | quitter sortir sortie
hire hired recruit employ | einstellen einstellung anstellen | contratar contratación | embaucher recruter <> dismiss dismissed fire fired sack sacked layoff lay-off redundant | entlassen entlassung kündigen | despedir despide despiden despido | licencier licenciement
support supports supported back favour | unterstützen unterstützung befürworten | apoyar apoyo respaldar | soutenir soutien <> oppose opposed opposition against | ablehnen gegner gegen | oponer oposición contra | opposer opposition contre
admit admitted acknowledge concede | zugeben zugegeben einräumen gestehen | admitir reconocer | admettre reconnaître avouer <> deny denied denies denial | bestreiten leugnen dementieren | negar desmentir | nier démentir
buy bought buys purchase acquire acquisition takeover | kaufen kauf übernehmen übernimmt übernahme erwerben schlucken | comprar compra adquirir adquisición | acheter achat acquérir acquisition rachat <> sell sold sells selling sale | verkaufen verkauf veräußern | vender venta | vendre vente
month monthly | monat monatlich | mes mensual | mois mensuel <> year yearly annual annually | jahr jährlich | año anual | année annuel
morning | morgen vormittag | mañana | matin <> evening afternoon | abend nachmittag | tarde | soir
more | mehr | más | plus <> less fewer | weniger | menos | moins
first | erste ersten erstes | primer primero primera | premier première <> second | zweite zweiten zweites | segundo segunda | deuxième seconde second
all every each entire whole | alle alles sämtliche jeder gesamt ganze | todos todas todo cada entero | tous toutes tout chaque entier
half semester half-year | hälfte halbjahr halbzeit | mitad semestre | moitié semestre
hot warm warmest hottest | heiß warm | caliente cálido | chaud <> cold coldest | kalt | frío | froid
north northern | norden nördlich nord | norte | nord <> south southern | süden südlich süd | sur | sud
east eastern | osten östlich ost | este oriental | est oriental <> west western | westen westlich | oeste occidental | ouest occidental
men man male | männer mann männlich | hombre hombres varón | homme hommes <> women woman female | frauen frau weiblich | mujer mujeres | femme femmes
boys boy sons son | junge jungen sohn | niño hijo | garçon fils <> girls girl daughter | mädchen tochter | niña hija | fille filles
early earlier before ahead | vor früher zuvor | antes previo | avant <> late later after following | nach später danach | después tras | après
above over top exceed exceeded | über oberhalb übertreffen | superar sobre superior | dépasser supérieur <> below under beneath | unter unterhalb | bajo debajo inferior | sous inférieur
quick fast faster rapid speed accelerate outpace | schnell schneller rasch beschleunigen | rápido acelerar | rapide accélérer <> slow slower slowdown | langsam verlangsamen | lento frenar | lent ralentir
strengthen strong stronger | stark stärker stärken | fuerte fortalecer | fort renforcer <> weaken weak weaker | schwach schwächer schwächen | débil debilitar | faible affaiblir
company firm corporation business enterprise group | unternehmen firma konzern betrieb gruppe | empresa compañía firma grupo | entreprise société compagnie groupe
airline carrier | fluggesellschaft airline | aerolínea | compagnie-aérienne
shop store supermarket grocer retailer chain | laden geschäft supermarkt händler kette | tienda supermercado cadena | magasin supermarché enseigne
factory plant works mill cannery | fabrik werk betrieb | fábrica planta | usine fabrique
rival competitor | konkurrent wettbewerber rivale | rival competidor | rival concurrent
boss chief head lead leads leader chair chairman chairwoman ceo executive director president | chef chefin leiter leiterin leiten leitet vorsitzende vorsitz geschäftsführer direktor präsident | jefe director directora presidente presidenta dirigir líder | patron chef dirigeant directeur directrice président présidente diriger
job jobs post posts position employee employees worker workers staff workforce | stelle stellen arbeitsplatz arbeitsplätze job jobs beschäftigte mitarbeiter angestellte | empleo empleos puesto puestos empleado empleados trabajador trabajadores plantilla | emploi emplois poste postes salarié salariés employé effectif
cut cuts cutting shed slash reduce reduced reduction axe | streichen abbauen abbau kürzen kürzung senken senkung reduzieren | recortar recorte reducir suprimir | réduire réduction supprimer suppression couper
unemployment jobless joblessness | arbeitslosigkeit arbeitslos arbeitslose arbeitslosenquote erwerbslose | desempleo paro desempleado parado | chômage chômeur
invest invested investment | investieren investition | invertir inversión | investir investissement
money funds funding fund finance subsidy subsidise subsidising grant | geld mittel förderung fördern zuschuss subvention fonds | dinero fondos financiación subvención subvencionar ayuda | argent fonds financement subvention aide
pay paid pays payment payout | zahlen zahlt zahlung bezahlen | pagar pago | payer paiement verser
cost costs price prices charge | kosten kostet preis preise | costar coste costo precio precios | coût coûter prix
wage wages salary pay earnings earn | lohn löhne gehalt verdienen verdienst | salario sueldo ganar | salaire rémunération
tax taxes vat duty levy | steuer steuern abgabe mehrwertsteuer | impuesto iva tributo tasa | impôt taxe tva
fine fined penalty penalise | strafe bußgeld geldstrafe | multa multar sanción | amende sanction
share shares stock stocks | aktie aktien | acción acciones | action actions
budget | haushalt etat budget | presupuesto | budget
debt debts | schulden schuld | deuda | dette
loan credit lend | kredit darlehen | préstamo crédito | prêt crédit
rent rents tenant tenants landlord lease let | miete mieten mieter vermieter | alquiler alquilar inquilino casero arrendar | loyer louer locataire propriétaire
house home flat apartment dwelling housing | haus wohnung heim wohnhaus | casa vivienda piso hogar apartamento | maison logement appartement
build built building construct construction erect | bauen bau gebaut gebäude errichten | construir construcción edificio obra | construire construction bâtiment bâtir
car cars vehicle automobile | auto autos wagen fahrzeug pkw | coche automóvil vehículo carro | voiture véhicule automobile
train railway rail | zug bahn eisenbahn | tren ferrocarril | train chemin-de-fer
ship vessel boat ferry freighter | schiff boot fähre frachter | barco buque nave embarcación | navire bateau
plane aircraft jet airplane | flugzeug maschine jet | avión aeronave | avion appareil
flight flights fly service | flug flüge fliegen | vuelo vuelos volar | vol vols
pilot aviator aviators pilots | pilot piloten | piloto | pilote
road street route highway motorway | straße autobahn strecke | carretera calle autopista | route rue autoroute
bridge | brücke | puente | pont
crash collision accident collide | unfall unglück zusammenstoß absturz kollision | accidente choque colisión accidentado siniestro | accident collision
fire blaze flames burn burned burning wildfire arson | feuer brand flammen brennen waldbrand | fuego incendio llamas arder quemar | feu incendie flammes brûler
flood flooded flooding floods deluge inundation | flut überschwemmung hochwasser überfluten | inundación riada inundar | inondation crue inonder
storm hurricane gale | sturm unwetter orkan | tormenta temporal huracán | tempête orage ouragan
earthquake quake tremor | erdbeben beben | terremoto seísmo sismo | séisme tremblement
landslide mudslide | erdrutsch hangrutsch | desprendimiento deslizamiento | glissement éboulement
police officer officers constabulary | polizei polizist polizisten beamte | policía agente agentes | police policier policiers agent
firefighter firefighters fireman firemen | feuerwehr feuerwehrleute | bombero bomberos | pompier pompiers
soldier soldiers troops army military forces | soldat soldaten truppen armee militär streitkräfte | soldado tropas ejército militar | soldat troupes armée militaire
attack attacked assault strike raid offensive | angriff angreifen anschlag attacke überfall | ataque atacar atentado asalto | attaque attaquer attentat
hacker hackers cybercriminals | hacker cyberkriminelle | hacker ciberdelincuente | pirate cybercriminel
steal stole stolen theft robbery rob robbed burglary burglar thief thieves | stehlen gestohlen diebstahl raub einbruch dieb diebe | robar robo hurto ladrón atraco | voler vol cambriolage voleur
court tribunal judge judges bench ruling rule ruled | gericht richter urteil urteilen | tribunal juez jueces corte juzgado sentencia fallo | tribunal juge cour jugement arrêt
overturn overturned strike-down struck annul quash void | aufheben aufgehoben kippen kippte annullieren | anular anulación revocar tumbar | annuler annulation casser
sue sued lawsuit suit complaint | verklagen klage klagen | demandar demanda denuncia querella | poursuivre plainte assigner
charge charged accuse accused accusation indict | anklagen anklage beschuldigen vorwerfen vorwurf | acusar acusación imputar | accuser accusation inculper
jail jailed prison sentence sentenced imprison imprisonment | haft gefängnis freiheitsstrafe inhaftieren | cárcel prisión preso encarcelar | prison détention emprisonner
investigate investigation probe inquiry investigators investigator | ermitteln ermittlung ermittlungen untersuchung untersuchen ermittler | investigar investigación indagar | enquêter enquête investigation enquêteur
find found discover discovered discovery detect rediscover uncover | finden fand gefunden entdecken entdeckt entdeckung fund stoßen stießen | encontrar hallar hallazgo descubrir descubrimiento | trouver découvrir découverte
research researcher researchers scientist scientists study academics science team | forscher forschung wissenschaftler studie untersuchung | investigador investigadores científico científicos estudio ciencia | chercheur chercheurs scientifique étude recherche
survey poll questionnaire | umfrage befragung erhebung | encuesta sondeo | sondage enquête
university college | universität hochschule uni | universidad | université faculté
school schools classroom | schule schulen klasse | escuela colegio | école lycée collège
pupil pupils student students schoolchildren schoolchild | schüler schülerin student studenten studierende | alumno alumnos estudiante estudiantes escolar escolares | élève élèves étudiant étudiants écolier
teacher teachers teach taught headteacher headmistress headmaster | lehrer lehrerin lehrkraft lehrkräfte unterrichten | profesor maestro docente | enseignant professeur instituteur
doctor doctors physician physicians medic | arzt ärzte ärztin mediziner | médico médicos doctor | médecin docteur
hospital clinic infirmary | krankenhaus klinik spital | hospital clínica | hôpital clinique
patient patients | patient patienten | paciente pacientes | patient patients
nurse nurses nursing carer | pflegekraft pflegekräfte pfleger krankenschwester | enfermera enfermero | infirmière infirmier
drug medicine medication remedy | medikament arznei arzneimittel mittel | medicamento fármaco medicina | médicament remède
vaccine jab vaccination inoculation vaccinate | impfstoff impfung impfen | vacuna vacunación vacunar | vaccin vaccination vacciner
disease illness sickness | krankheit erkrankung | enfermedad | maladie
infection infected case cases | infektion infiziert fall fälle ansteckung | infección infectado caso contagio | infection infecté cas contamination
tumour tumor growth cancer | tumor krebs geschwulst | tumor cáncer | tumeur cancer
government administration cabinet ministers state | regierung kabinett staat bundesregierung | gobierno ejecutivo gabinete estado | gouvernement exécutif cabinet état
parliament assembly legislature congress lawmakers mps | parlament bundestag landtag abgeordnete | parlamento congreso asamblea diputados cortes | parlement assemblée députés
council councillors | rat stadtrat gemeinderat | concejo pleno ayuntamiento concejales | conseil conseillers
town city municipality municipal | stadt gemeinde kommune | ciudad pueblo municipio localidad | ville commune municipalité
law bill act legislation statute | gesetz gesetzentwurf entwurf | ley proyecto legislación | loi projet législation
vote voted votes ballot ballots voter voters poll | stimme stimmen abstimmen abstimmung wählen gestimmt wähler | voto votos votar votación votante | vote voter voix scrutin électeur
turnout participation | wahlbeteiligung beteiligung | participación | participation
election elections | wahl wahlen | elección elecciones comicios | élection élections
resign resigned resignation step-down quit | rücktritt zurücktreten zurückgetreten | dimitir dimisión renunciar renuncia | démissionner démission
succeed succeeded successor replace replaced | nachfolge nachfolger ablösen ersetzen | suceder sucesor reemplazar sustituir | succéder successeur remplacer
appoint appointed name named nominate nominated appointment | ernennen ernannt ernennung berufen | nombrar nombramiento designar | nommer nomination désigner
elect elected | wählen gewählt | elegir elegido | élire élu
demand demanded call called urge urged request requested ask asked | fordern gefordert forderung verlangen bitten aufrufen | pedir exigir reclamar solicitar instar petición | demander exiger réclamer appeler
plan plans planned intend intends aim want wants | planen plant plan wollen will beabsichtigen vorhaben | planear plan querer prever pretender | prévoir projeter vouloir envisager plan
agree agreed agreement deal accord pact | einigen einigung vereinbaren vereinbarung abkommen | acordar acuerdo pacto | accord convenir entente
meet met meeting talks summit | treffen traf getroffen gespräch gespräche gipfel | reunir reunión encuentro cumbre | rencontrer rencontre réunion sommet
protest protests demonstration demonstrate rally march demonstrators | protest protestieren demonstration kundgebung demonstrieren | protesta protestar manifestación | manifestation protester manifester
strike walkout stoppage | streik streiken | huelga | grève
war conflict fighting | krieg konflikt kämpfe | guerra conflicto | guerre conflit
refugee refugees migrant migrants asylum | flüchtling flüchtlinge migranten asyl | refugiado refugiados migrante asilo | réfugié réfugiés migrant asile
people persons residents inhabitants citizens population | menschen personen einwohner bürger bewohner leute | personas gente habitantes vecinos ciudadanos | personnes gens habitants citoyens
child children kid kids | kind kinder | niño niños menor | enfant enfants
elderly pensioner old | alt ältere senior rentner | anciano anciana edad mayor | âgé retraité vieux
homeless | obdachlos obdachlose | sin-techo | sans-abri
spectator spectators crowd audience visitors attendance | zuschauer publikum besucher | espectador espectadores público asistentes | spectateur public visiteurs
player footballer striker | spieler stürmer | jugador delantero | joueur attaquant
coach manager trainer | trainer coach | entrenador | entraîneur
goal goals score scored scorer | tor tore treffer | gol goles tanto marcar | but buts marquer
match game fixture derby | spiel partie begegnung | partido encuentro | match rencontre
team side squad club | mannschaft team verein klub | equipo club | équipe club
champion title trophy cup championship | meister titel pokal meisterschaft | campeón título copa | champion titre coupe
prize award awarded | preis auszeichnung ausgezeichnet | premio galardón | prix récompense
book novel author writer novelist write wrote written | buch roman autor autorin schriftsteller schreiben | libro novela autor escritor escribir | livre roman auteur écrivain écrire
film movie cinema | film kino | película cine | film cinéma
museum gallery exhibition | museum galerie ausstellung | museo exposición | musée exposition
publish published publication release leak leaked online post posted | veröffentlichen veröffentlicht veröffentlichung | publicar publicación difundir | publier publication diffuser
show shows showed reveal revealed indicate | zeigen zeigt ergeben hervorgehen | mostrar revelar indicar | montrer révéler indiquer
record records file files data document documents | akte akten daten unterlagen dokument | archivo datos documento historial | dossier données document fichier
postpone postponed postponement delay delayed defer put-off | verschieben verschoben verschiebung verzögern vertagen | aplazar aplazamiento retrasar retraso posponer | reporter report repousser retarder
cancel cancelled cancellation call-off scrap scrapped suspend suspended suspending suspension halt hold | absagen abgesagt streichen aussetzen ausgesetzt einstellen | cancelar cancelación suspender suspensión | annuler annulation suspendre suspension
recall recalled withdraw withdrew pull pulled withdrawal remove removed | rückruf zurückrufen zurückziehen zurückgezogen | retirar retirada | rappel rappeler retirer retrait
shortage lack scarce scarcity too-few | mangel fehlen fehlt knapp knappheit | escasez falta carencia faltar | pénurie manque manquer
seize seized confiscate confiscated confiscation | beschlagnahmen beschlagnahmt sicherstellen | incautar decomisar confiscar | saisir saisie confisquer
smuggle smuggled smuggling | schmuggeln schmuggel | contrabando | contrebande
rescue rescued save saved | retten gerettet rettung | rescatar rescate salvar | sauver sauvetage secourir
evacuate evacuated evacuation | evakuieren evakuierung | evacuar evacuación | évacuer évacuation
trapped stranded | eingeschlossen gefangen | atrapado | piégé bloqué
missing disappear disappeared vanish | vermisst verschwunden | desaparecido desaparecer | disparu disparaître
destroy destroyed destruction wreck ruin ruined | zerstören zerstört zerstörung | destruir destrucción | détruire destruction
damage damaged harm | schaden schäden beschädigen beschädigt | daño daños dañar | dégât dégâts endommager
bury buried | verschütten begraben | sepultar enterrar | ensevelir enterrer
pollute pollution spill contaminate poison poisoned | verschmutzung verschmutzen vergiften | contaminar contaminación vertido envenenar | polluer pollution empoisonner
plastic | plastik kunststoff | plástico | plastique
climate warming | klima erwärmung | clima calentamiento | climat réchauffement
melt melting melted thaw | schmelzen schmelze | derretir deshielo | fondre fonte
glacier ice | gletscher eis | glaciar hielo | glacier glace
water | wasser | agua | eau
energy power electricity | energie strom | energía electricidad luz | énergie électricité
oil petrol fuel diesel gasoline | öl benzin diesel treibstoff | petróleo gasolina gasóleo combustible diésel | pétrole essence carburant gazole
farmer farmers farm | bauer bauern landwirt hof | agricultor granjero granja | agriculteur fermier ferme
fish fishing fisherman fishermen fisheries fleet | fisch fischer fischerei flotte | pesca pescador pesquero flota | pêche pêcheur flotte
animal species | tier art tierart | animal especie | animal espèce
extinct died-out | ausgestorben | extinto extinguido | éteint disparu
return returned come-back back again | rückkehr zurückkehren zurück wieder | volver regresar regreso retorno | revenir retour retourner
absent absence stay-away | abwesend abwesenheit fehlen | ausente ausencia | absent absence <> attend attended attendance present | teilnehmen anwesend besuchen | asistir acudir presente | assister présent
funeral burial | beerdigung begräbnis trauerfeier | funeral exequias entierro | funérailles obsèques enterrement
marry married marriage wedding | heiraten heirat hochzeit | casar boda matrimonio | épouser mariage <> divorce divorced separate | scheiden scheidung geschieden | divorcio divorciar | divorce divorcer
birth born | geburt geboren | nacer nacimiento | naître né naissance
visit visited trip travel | besuch besuchen reise reisen | visita visitar viaje viajar | visite visiter voyage
move moved relocate | umziehen umzug verlegen | trasladar mudanza | déménager
damn criticise criticised criticism criticize slam condemn | kritik kritisieren | criticar crítica | critiquer critique
praise praised welcome welcomed | loben begrüßen | elogiar celebrar | saluer louer
warn warned warning | warnen warnung | advertir advertencia alertar | avertir avertissement alerter
promise promised pledge pledged vow | versprechen versprochen zusagen zusage | prometer promesa compromiso | promettre promesse
apologise apologised apology apologize sorry | entschuldigen entschuldigung | disculpar disculpa perdón | excuser excuses
anger angry fury furious outrage | ärger wut empört empörung | enfado ira indignación | colère indignation
cause caused trigger prompt prompted lead led because due owing reason | verursachen grund wegen weil auslösen führen | causar causa provocar debido porque motivo culpa | causer cause provoquer raison parce
contract order tender | vertrag auftrag ausschreibung | contrato encargo licitación | contrat commande appel-offres
deliver delivered delivery supply ship | liefern lieferung | entregar entrega suministrar | livrer livraison fournir
capacity room space hold holds storage | kapazität platz fassen | capacidad espacio | capacité place
size large big measure measured | größe groß messen | tamaño grande medir | taille grand mesurer
letter email message note | brief schreiben nachricht mail | carta mensaje correo | lettre courrier message
parent parents families family | eltern familie familien | padre padres familia | parent parents famille
journalist journalists reporter reporters press media | journalist journalisten presse medien reporter | periodista periodistas prensa medios | journaliste presse médias
minister secretary | minister ministerin ministerium | ministro ministra ministerio | ministre ministère
mayor | bürgermeister bürgermeisterin oberbürgermeister | alcalde alcaldesa | maire
spokesman spokeswoman spokesperson | sprecher sprecherin | portavoz vocero | porte-parole
party | partei | partido | parti
union unions | gewerkschaft gewerkschaften | sindicato sindicatos | syndicat syndicats
bank lender | bank | banco | banque
customer customers client consumer | kunde kunden verbraucher | cliente clientes consumidor | client clients consommateur
product products goods | produkt produkte ware waren | producto productos mercancía | produit produits marchandise
park garden gardens | park garten | parque jardín jardines | parc jardin
smoke smoking cigarette cigarettes | rauchen zigarette | fumar cigarrillo | fumer cigarette
meal lunch breakfast food | mahlzeit essen mittagessen frühstück | comida almuerzo desayuno | repas déjeuner
night darkness nocturnal | nacht nächtlich | noche nocturno | nuit nocturne
forest wood woods | wald forst | bosque monte | forêt bois
sea coast coastal shore | meer küste | mar costa | mer côte
space moon lunar orbit | raumfahrt mond weltraum | espacio luna lunar | espace lune
select selected selection pick picked choose chose chosen add added adding recruit | auswählen ausgewählt auswahl | seleccionar selección elegir escoger | choisir sélection sélectionner
bid bids offer offered submit submitted | angebot bieten bewerbung bewerben | oferta ofrecer candidatura | offre offrir candidature
compete competition race contest | wettbewerb rennen wettkampf | competición carrera concurso | compétition course concours
last final deciding | letzte letzter finale endspiel | último final | dernier finale
new fresh | neu neue neuer | nuevo nueva | nouveau nouvelle
need needs necessary require required must | brauchen benötigen nötig müssen | necesitar necesario requerir | falloir nécessaire besoin
help helped aid assist assistance | helfen hilfe | ayudar ayuda | aider aide
use used uses | nutzen benutzen verwenden | usar utilizar uso | utiliser usage
live lived living | leben lebt wohnen | vivir | vivre habiter
work worked working | arbeiten arbeit | trabajar trabajo | travailler travail
`;

/** A meaning that some words share, and the one that it excludes. */
export interface Meaning {
  readonly id: number;
  /** In one number space over all languages. */
  readonly opposite: number | undefined;
}

/** The meanings with their words, by language. */
export function newsWords(): { meaning: Meaning; words: Readonly<Record<ValueLanguage, readonly string[]>> }[] {
  const lines = table.trim().split('\n');
  return lines.flatMap((line, at) => {
    const sides = line.split('<>');
    return sides.map((side, n) => {
      const opposite = sides.length === 1 ? undefined : 2 * at + (1 - n);
      const [en = [], de = [], es = [], fr = []] = side.split('|').map((list) => list.trim().split(/\s+/));
      return { meaning: { id: 2 * at + n, opposite }, words: { en, de, es, fr } };
    });
  });
}
