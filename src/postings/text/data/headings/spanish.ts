import type {HeadingTable} from "./table.ts";

/** How headings of Spanish ads are worded, with the Catalan and Galician ones of the public job centres. */
export const spanish: HeadingTable = {
  duties: `
    funciones; funciones *; las funciones; tus funciones; sus funciones; principales funciones; funciones principales *
    función principal; funciones y tareas; * funciones; tareas; tareas *; principales tareas; las tareas *; tareas a realizar
    * tareas; responsabilidades; tus responsabilidades; principales responsabilidades; responsabilidades *; descripción
    descripcion; descripción *; descripcion *; descripción del puesto; descripción del puesto de trabajo; descripción de tareas
    descripción de funciones; descripción de la oferta; descripción del empleo; el puesto; puesto; puesto solicitado; tu misión
    misión; misión del puesto; tu rol; el rol; tu día a día; tu dia a dia; qué harás; que harás; qué vas a hacer; lo que harás
    que harás *; qué harás *; actividades; actividades a realizar; objetivo del puesto; cometidos; labores; labores a realizar
    funcions; tasques; tasques a realitzar; descripció; descripció *; funcións; tarefas; retos; tus retos; como *; entre sus funciones estará *
    qué esperamos que hagas; ocupación solicitada
  `,
  requirements: `
    requisitos; requisitos *; requisito; requisito *; los requisitos; * requisitos; otros requisitos; requsitos; requerimientos
    se requiere; se requiere *; requerimos; se pide; se exige; se precisa; se necesita; se solicita; imprescindible; imprescindibles
    imprescindible *; indispensable; indispensables; necesario; es necesario; obligatorio; perfil; perfil *; tu perfil; el perfil
    perfil requerido; perfil buscado; perfil del candidato *; perfil de la persona *; qué buscamos; que buscamos; qué buscamos *
    buscamos; buscamos *; lo que buscamos; a quién buscamos; qué necesitamos; qué pedimos; qué te pedimos; qué necesitas
    qué esperamos de ti; sobre ti; eres; tienes; qué aportas; lo que aportas; formación; formación *; formacion; formacion *
    titulación; titulacion; titulaciones; titulación *; experiencia; experiencia *; experiencia requerida; experiencia mínima
    conocimientos; conocimientos *; idiomas; idioma; informática; carnet de conducir; permiso de conducir; permisos de conducir
    competencias; competencias *; habilidades; habilidades *; aptitudes; capacidades; cualidades; requisits; requirements
    es requereix; titulacions; formació; experiència; coneixements; estudios; nivel de estudios; una de las siguientes titulaciones
    alguna de las siguientes titulaciones; certificaciones; capacitación
  `,
  preferred: `
    se valorará; se valorará *; se valorara; se valorara *; se valorarán *; se valoraran *; se valora; se valora *; valorable
    valorable *; valorables; valorables *; deseable; deseables; deseable *; requisitos valorables; requisitos deseables
    se tendrá en cuenta *; aspectos a valorar; méritos; plus; será un plus *; es un plus *; otros méritos; conocimientos valorables
    experiencia y conocimientos complementarios; es valorarà *; es valora *; valorarase *; recomendable; idealmente; nice to have
  `,
  benefits: `
    se ofrece; se ofrece *; ofrecemos; ofrecemos *; ofrecen; la empresa ofrece *; qué ofrecemos; que ofrecemos; qué ofrecemos *
    lo que ofrecemos; lo que ofrecemos *; te ofrecemos; te ofrecemos *; qué te ofrecemos; que te ofrecemos; nuestra oferta; oferta
    beneficios; beneficios *; tus beneficios; beneficios sociales; ventajas; condiciones; condiciones *; las condiciones
    condiciones laborales; condiciones del puesto *; condiciones ofertadas; condiciones de trabajo; condiciones económicas
    salario; salario *; sueldo; sueldo *; retribución; retribución *; retribucion; remuneración; remuneración *; importe salarial
    horario; horario *; jornada; jornada *; jornada laboral; contrato; contrato *; tipo de contrato; tipo contrato; tipo de jornada
    duración; duración *; duracion; incorporación; incorporacion; incorporación *; fecha de incorporación; otros incentivos
    por qué *; por que *; únete *; s ofereix; es ofereix; ofrécese; ofereix; oferim; horari; tipus de contracte; condicions
    condicións; qué te espera; qué ganas; categoría; categoría profesional; convenio
  `,
  about: `
    sobre nosotros; quiénes somos; quienes somos; quiénes somos *; sobre la empresa; la empresa; empresa; sobre *; acerca de *
    nuestra empresa; nuestra misión; nuestra visión; nuestros valores; nuestra cultura; el equipo; tu equipo; nuestro equipo
    qué hacemos; entidad empleadora; entidad; somos; sobre el equipo; conócenos; empresa contratante
  `,
  process: `
    datos de contacto; contacto; contacte; inscripción; inscripcion; inscripción *; inscripcion *; cómo aplicar; como aplicar
    cómo solicitar *; proceso de selección; sobre el proceso de selección; proceso *; * proceso de selección; interesados
    interesadas; interesados *; interesados as *; si estás interesado *; enviar *; envíe *; envie *; envía *; adjuntar *
    asunto; en el asunto *; indicar en el asunto; indicando *; poner en *; teléfono; telefono; tfno; tfn; teléfono *; persona de contacto
    contactar *; importante; importante *; código de oferta; codigo de oferta; referencia; ref; plazo; plazo *; el plazo *
    oficina de empleo *; para más información *; solicitudes; candidaturas; contacte; dades de contacte; datos de la oferta
    curriculum *; currículum *; cv *; presentar *; concertar *
  `,
  legal: `igualdad de oportunidades; igualdad *; protección de datos; diversidad; diversidad *; inclusión; privacidad; política *; accesibilidad`,
  body: `ubicación; ubicación *; localidad; localidad *; lugar; lugar *; lugar de trabajo; centro de trabajo; puestos; número de puestos
    nº de puestos; otros datos *; otros datos; observaciones; otros; fecha *; sector`,
  tags: `tecnologías; tecnologías *; stack tecnológico; nuestro stack; herramientas; stack`,
  title: `vacantes; puestos vacantes; ofertas; ofertas de empleo; posiciones abiertas`
};
