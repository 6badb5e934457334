import type { PromotionWords } from '../promotion-classes.ts';

/** How Spanish advertises. Entries are separated by commas or lines; `*` stands for any ending. */
export const promotion: PromotionWords = {
  call: `
    suscríbete, suscríbase, suscribite, suscribirse, regístrate, regístrese, registrate, inscríbete, inscríbase,
    apúntate, apúntese, haz clic, haga clic, haz click, pincha aquí, pinche aquí, pulsa aquí, compra ya,
    compra ahora, cómpralo, compre ahora, compre ya, reserva ya, reserva ahora, reserva tu, reserve su, pide ya,
    pide tu, solicita tu, solicite su, descarga la, descarga nuestra, descarga ahora, descárgate, descargue,
    síguenos, síganos, seguinos, únete, únase, sumate, súmate, hazte socio, hazte socia, hazte suscriptor,
    contáctanos, contáctenos, contacta con nosotros, llámanos, llame al, llama al, escríbenos, escríbanos,
    visítanos, visita nuestra, visite nuestra, visita nuestro, conoce nuestros, conoce nuestras,
    conozca nuestros, descubre nuestra, descubre nuestros, descubre más, aprovecha, aproveche, no te pierdas,
    no se pierda, no esperes, no espere, dona ahora, haz tu donación, apóyanos, comparte esta, consigue tu,
    consiga su, activa las notificaciones, participa en el sorteo, inicia sesión, empieza hoy, prueba gratis,
    pruébalo`,
  weakCall: `
    elige, elija, invierte, invierta, descubre, descubra, explora, explore, disfruta, disfrute, ahorra, ahorre,
    visita, visite, consulta, consulte, prueba, pruebe, compra, compre, pide, reserva, reserve, únete, descarga,
    sigue, lee, lea, mira, escucha, aprende, contacta, llama, confía, confíe, transforma, mejora, protege,
    contrata, contrate, apoya, entra, recibe, reciba, conoce, conozca`,
  channel: `
    twitter, facebook, instagram, youtube, newsletter, boletín, boletines, whatsapp, telegram, tiktok, linkedin,
    podcast, correo electrónico, app store, google play, spotify, nuestra web, página web, nuestro canal,
    redes sociales`,
  offer: `
    prueba gratuita, prueba gratis, envío gratis, envío gratuito, envíos gratis, consulta gratuita,
    presupuesto gratis, presupuesto sin compromiso, sin compromiso, código de descuento, código promocional,
    cupón, cupones, descuento exclusivo, oferta especial, ofertas especiales, oferta limitada, oferta exclusiva,
    tiempo limitado, plazas limitadas, hasta agotar existencias, últimas unidades, el mejor precio,
    los mejores precios, mejor oferta, mejores ofertas, satisfacción garantizada, te devolvemos el dinero,
    cancela cuando quieras, ya disponible, precio especial, desde solo, gratis`,
  plug: `
    enlace de afiliado, enlaces de afiliado, enlaces de afiliados, enlaces de afiliación, podemos recibir una comisión, podemos ganar una comisión,
    contenido patrocinado, patrocinado por, contenido ofrecido por, publirreportaje, en colaboración con,
    nuestro boletín, nuestra newsletter, nuestros boletines, boletín diario, boletín semanal, en tu correo,
    en su correo, nuestra app, nuestra aplicación, nuestro podcast, nuestro canal, nuestra tienda,
    nuestra revista, contenido exclusivo, sin publicidad, acceso ilimitado, solo para suscriptores,
    para más información, más información en`,
  label: `publicidad, patrocinado, anuncio, contenido patrocinado, publirreportaje`,
  praise: `
    líder en el sector, empresa líder, líderes en, premiado, premiada, galardonado, de primer nivel,
    de clase mundial, de última generación, a la vanguardia, vanguardista, inigualable, sin igual,
    el mejor servicio, la mejor calidad, máxima calidad, alta calidad, nuestros clientes, nuestros expertos,
    nuestro equipo de, nuestros productos, nuestros servicios, nuestras soluciones, años de experiencia,
    orgullosos de, comprometidos con, a tu medida, a su medida, a medida, soluciones integrales,
    soluciones innovadoras, tranquilidad, ideal para, perfecto para, perfecta para, el regalo perfecto,
    imprescindible, revolucionario, revolucionaria`,
  address: `tú, tu, tus, te, ti, usted, ustedes, contigo, vos`,
  ourselves: `nosotros, nuestro, nuestra, nuestros, nuestras, nos`,
  service: `
    servicios, servicio, soluciones, solución, socio, socios, producto, productos, clientes, consultoría,
    asesoramiento, expertos, profesionales, especialistas, plataforma, marca, paquete, plan, planes,
    suscripción, membresía, curso, cursos, entradas, ofertas, herramienta, herramientas, tienda, calidad`,
  invitation: `
    si quieres, si quiere, si buscas, si busca, si necesitas, si necesita, si estás, buscas, necesitas, quieres,
    es el momento de, ha llegado el momento, por qué no, listo para, interesado en, interesados en, para más`,
  more: `para más, para saber más, para conocer más, para leer más`,
  beforeCall: `por favor, favor, y, o, ya`,
  here: `aquí, este enlace, siguiente enlace, botón`,
};
