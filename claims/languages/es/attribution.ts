import type { AttributionWords } from '../attribution-classes.ts';

/**
 * How Spanish names the source of what it says. Entries are separated by commas or lines; `*` stands for any ending.
 */
export const attribution: AttributionWords = {
  say: `
    dijo, dice, dicen, dijeron, diciendo, ha dicho, señaló, señala, señalan, señalaron, señalado, afirmó,
    afirma, afirman, afirmaron, afirmado, aseguró, asegura, aseguran, aseguraron, asegurado, explicó, explica,
    explican, explicaron, explicado, declaró, declara, declararon, declarado, indicó, indica, indican,
    indicaron, indicado, añadió, añade, añaden, añadido, agregó, agrega, agregaron, sostuvo, sostiene,
    sostienen, sostenido, manifestó, manifiesta, manifestado, expresó, expresa, expresado, advirtió, advierte,
    advierten, advirtieron, advertido, anunció, anuncia, anunciaron, anunciado, confirmó, confirma, confirmaron,
    confirmado, negó, niega, niegan, negado, admitió, admite, admitido, reconoció, reconoce, reconocido,
    insistió, insiste, insistido, subrayó, subraya, subrayado, destacó, destaca, destacaron, destacado, recalcó,
    recalca, apuntó, apunta, apuntado, precisó, precisa, precisado, comentó, comenta, comentado, contó, cuenta,
    cuentan, contado, relató, relata, escribió, escribe, escrito, tuiteó, publicó, respondió, responde,
    contestó, preguntó, pidió, pide, piden, pidieron, pedido, exigió, exige, exigen, denunció, denuncia,
    denuncian, denunciaron, denunciado, criticó, critica, critican, acusó, acusa, acusan, acusado, reveló,
    revela, revelado, informó, informa, informaron, informado, detalló, detalla, detallado, concluyó, concluye,
    estimó, estima, estiman, calculó, calcula, calculan, prometió, promete, prometido, rechazó, rechaza,
    rechazan, rechazado, defendió, defiende, defendido, lamentó, lamenta, celebró, celebra, aclaró, aclara,
    matizó, matiza, zanjó, reiteró, reitera, ratificó, sentenció, alertó, alerta, alertan, alertado, propuso,
    propone, recordó, recuerda, recordado, argumentó, argumenta, argumentan, remarcó, remarca, resaltó`,
  attitude: `
    cree, creen, creía, creyó, piensa, piensan, considera, consideran, consideró, espera, esperan, esperaba,
    opina, opinan, opinó, teme, temen, temía, quiere, quieren, quería, desea, confía, confían, duda, dudan,
    apoya, apoyan, prevé, prevén`,
  find: `
    muestra, muestran, mostró, revela, revelan, reveló, indica, indican, indicó, concluye, concluyen, concluyó,
    señala, señalan, señaló, apunta, apuntan, refleja, reflejan, reflejó, demuestra, demostró, estima, estiman,
    recoge, sitúa, sitúan, dice, afirma, detalla, halló, encontró`,
  cite: `
    según, de acuerdo con, de acuerdo a, conforme a, citando a, citado por, en palabras de, a juicio de,
    en opinión de, tal y como informó, como informó, como ha publicado, en declaraciones a,
    en una entrevista con, en un comunicado, en una carta, en un informe, en rueda de prensa,
    en conferencia de prensa, en un tuit, a través de un comunicado, publicado en, publicado por, con datos de,
    para el ministro, para la ministra`,
  hearsay: `
    se cree, se dice, se rumorea, se comenta, se estima, se piensa, se considera, se supone, al parecer,
    presuntamente, supuestamente, trascendió, ha trascendido, según se dice, hay quien dice, hay quienes,
    según parece, dicen que, cuentan que, según algunas fuentes, según fuentes, según varias fuentes,
    según diversos medios, según varios medios, según múltiples informes, según los expertos, según expertos,
    bajo condición de anonimato, que pidió no ser identificad*, que prefirió el anonimato`,
  anonymous: `
    fuentes, expertos, expertas, críticos, analistas, observadores, testigos, vecinos, algunos, algunas, muchos,
    muchas, varios, varias, otros, otras, economistas, científicos, especialistas, partidarios, detractores,
    opositores, activistas, usuarios, internautas, votantes, ciudadanos, comentaristas, inversores, medios,
    informes, estudios, encuestas, sondeos, allegados, políticos, médicos, historiadores, empresarios,
    trabajadores, padres, jóvenes, personas, estimaciones, proyecciones`,
  appraise: `
    pidió, pide, piden, pidieron, exigió, exige, exigen, exigieron, criticó, critica, critican, criticaron,
    acusó, acusa, acusan, acusaron, rechazó, rechaza, rechazan, rechazaron, defendió, defiende, defienden,
    lamentó, lamenta, lamentan, celebró, celebra, propuso, propone, proponen, condenó, condena, condenan,
    condenaron, instó, insta, instan, instaron, exhortó, exhorta, elogió, elogia, culpó, culpa, culpan, atacó,
    reprochó, reprocha, agradeció, ofreció, apoyó, respaldó, respalda, cuestionó, cuestiona, cuestionan,
    arremetió, cargó contra`,
  act: `
    presentó, presentaron, publicó, publicaron, emitió, emitieron, envió, enviaron, firmó, firmaron, aprobó,
    aprobaron, ordenó, dictaminó, falló, difundió, difundieron, entregó, lanzó, compareció, registró`,
  staff: `
    funcionarios, autoridades, asesores, abogados, investigadores, diputados, senadores, dirigentes, líderes,
    miembros, directivos, empleados, portavoces, fiscales, agentes, ministros, alcaldes, jueces, responsables,
    representantes, candidatos, científicos, técnicos`,
  role: `
    portavoz, presidente, presidenta, ministro, ministra, senador, senadora, diputado, diputada, gobernador,
    gobernadora, alcalde, alcaldesa, secretario, secretaria, director, directora, profesor, profesora,
    catedrático, catedrática, juez, jueza, fiscal, abogado, abogada, papa, rey, reina, jefe, jefa, líder,
    candidato, candidata, vicepresidente, vicepresidenta, consejero, consejera, comisario, comisaria, embajador,
    embajadora, autor, autora, investigador, investigadora, economista, analista, experto, experta, médico,
    médica, entrenador, jugador, actor, actriz, cantante, escritor, escritora, empresario, empresaria,
    dirigente, mandatario, mandataria, canciller`,
  institution: `
    policía, gobierno, ministerio, ejecutivo, ayuntamiento, partido, tribunal, juzgado, fiscalía, empresa,
    compañía, universidad, instituto, organización, asociación, sindicato, comisión, comité, consejo, banco,
    agencia, diario, periódico, revista, cadena, club, fundación, ong, ejército, guardia civil, congreso,
    senado, parlamento, hospital, federación, oficina, grupo, casa blanca, patronal, organismo, entidad,
    secretaría, autoridad, consejería, inspección`,
  document: `
    estudio, encuesta, sondeo, informe, demanda, denuncia, sentencia, auto, documentos, documento, registros,
    datos, estadísticas, cifras, comunicado, carta, correo, tuit, artículo, editorial, libro, memorias, censo,
    vídeo, video, análisis, investigación, barómetro, índice, resolución, balance, nota`,
  pronoun: `él, ella, quien`,
  they: `ellos, ellas, quienes, ambos, ambas, los dos, las dos`,
  being: `es, son, fue, fueron, era, eran, sido, ser, está, están`,
  filler: `
    también, ya, ha, han, había, habían, además, luego, después, siempre, nunca, solo, sólo, no, así, se, lo,
    le, les, ayer, hoy, este, lunes, martes, miércoles, jueves, viernes, sábado, domingo, mismo, misma, todavía,
    aún`,
  breaks: `que, cuando, mientras, porque, si, aunque, pero, como, tras, antes, donde, y, o, hasta, sin embargo`,
  starters: `
    el, la, los, las, un, una, unos, unas, en, por, para, con, de, desde, del, al, a, este, esta, estos, estas,
    ese, esa, esos, esas, su, sus, y, o, pero, si, no, sí, cuando, mientras, aunque, porque, como, según, tras,
    antes, después, durante, hasta, sobre, entre, también, además, así, ya, hay, es, son, fue, era, lo, se, más,
    muchos, muchas, algunos, otros, todo, todos, cada, qué, quién, cómo, dónde, sin, ahora, hoy, ayer, mañana,
    entonces, luego, solo, nadie, nada, fuentes, expertos, enero, febrero, marzo, abril, mayo, junio, julio,
    agosto, septiembre, octubre, noviembre, diciembre, lunes, martes, miércoles, jueves, viernes, sábado,
    domingo`,
  ambiguous: `
    cuenta, cuentan, nota, informe, denuncia, recuerda, critica, critican, estima, espera, duda, dudan, apoya,
    indicado, recoge, registró, señalado, anunciado, publicado, pedido, escrito, denunciado, acusado, estado`,
  titles: `
    señor, señora, sr, sra, don, doña, doctor, doctora, dr, dra, presidente, presidenta, ministro, ministra,
    papa, rey`,
  definite: `el, la, los, las, estos, estas, esos, esas, sus, ambos, ambas`,
  infinitive: `a`,
  by: `por`,
  unsaid: `
    no, ni, nunca, jamás, nadie, tampoco, ningún, ninguna, ninguno, podría, podrían, puede, pueden, debería,
    deberían, debe, deben`,
  article: `el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, su, sus, otro, otra`,
  joiner: `de, del, la, las, los, el, y, para, en, por, al, van, von`,
  organisation: `
    universidad, instituto, ministerio, departamento, agencia, secretaría, consejería, dirección, oficina,
    consejo, comité, comisión, tribunal, corte, juzgado, fiscalía, procuraduría, contraloría, defensoría,
    parlamento, senado, congreso, cámara, asamblea, partido, sindicato, asociación, sociedad, federación,
    confederación, alianza, coalición, fundación, fondo, red, organización, servicio, banco, grupo, empresa,
    compañía, corporación, hospital, clínica, policía, guardia, ejército, fuerza, iglesia, liga, club, equipo,
    junta, ayuntamiento, alcaldía, gobernación, gobierno, presidencia, colegio, centro, observatorio, museo,
    s.a, sa, sl, onu, oms, ue, otan, fmi, unicef, unesco, casa blanca, moncloa, generalitat, xunta`,
  outlet: `
    efe, europa press, reuters, afp, ap, bbc, cnn, el país, el mundo, abc, la vanguardia, la nación, clarín,
    el universal, el tiempo, el comercio, el nacional, la república, diario, periódico, rotativo, revista,
    cadena, televisión, radio, noticias, canal, agencia de noticias, portal, prensa, tv, cope, ser, bloomberg,
    new york times, washington post, infobae, elcaribe, univisión, telemundo`,
  reportive: `
    habría, habrían, sería, serían, tendría, tendrían, estaría, estarían, podría, podrían, habrá, presunto,
    presunta, presuntos, presuntas, supuesto, supuesta, supuestos, supuestas`,
  nobody: `yo, nosotros, nosotras, usted, ustedes, ningún, ninguna, ninguno, nadie`,
  where: `en, desde, hacia`,
  addressing: ``,
};
