<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>apptracker</name>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the result could not be written ({reason}); check where the output goes</source>
        <translation>no se pudo escribir el resultado ({reason}); comprueba adónde va</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the disk is full, so {path} was not written; free some space and try again</source>
        <translation>el disco está lleno, así que no se escribió {path}; libera espacio y vuelve a intentarlo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} exists already; choose another name, or replace it with --force</source>
        <translation>{path} ya existe; elige otro nombre o reemplázalo con --force</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is a folder or a device, not a file; name a file</source>
        <translation>{path} es una carpeta o un dispositivo, no un archivo; nombra un archivo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no folder {folder}; make it first, or choose another place</source>
        <translation>no existe la carpeta {folder}; créala primero o elige otro lugar</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no file {path}; check the name and the folder</source>
        <translation>no existe el archivo {path}; comprueba el nombre y la carpeta</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is larger than {limit} MB, the most that is read here; give a smaller file</source>
        <translation>{path} ocupa más de {limit} MB, lo máximo que se lee aquí; usa un archivo más pequeño</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} cannot be read ({reason}); check its permissions</source>
        <translation>no se puede leer {path} ({reason}); comprueba sus permisos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} cannot be written ({reason}); check the permissions or choose another place</source>
        <translation>no se puede escribir {path} ({reason}); comprueba los permisos o elige otro lugar</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds half a character (\u{code_point}) in '{text}'; type that text anew and save the file</source>
        <translation>{file} contiene medio carácter (\u{code_point}) en '{text}'; vuelve a teclear ese texto y guarda el archivo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is not UTF-8 text (line {line}); open it in an editor and save it as UTF-8</source>
        <translation>{file} no es texto UTF-8 (línea {line}); ábrelo en un editor y guárdalo como UTF-8</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is no valid JSON Resume: {field} {problem}; {advice}{more}</source>
        <translation>{file} no es un JSON Resume válido: {field} {problem}; {advice}{more}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is nested more than {depth} levels deep; a JSON Resume needs five, so check that it is the right file</source>
        <translation>{file} tiene más de {depth} niveles anidados; un JSON Resume necesita cinco, así que comprueba que sea el archivo correcto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is not valid JSON at line {line}, column {column} ({problem}); correct it there, or export the resume again</source>
        <translation>{file} no es JSON válido en la línea {line}, columna {column} ({problem}); corrígelo ahí o vuelve a exportar el currículum</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds {number}, which is no number that can be kept; write it between quotes or take it out</source>
        <translation>{file} contiene {number}, un número que no se puede guardar; escríbelo entre comillas o quítalo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is larger than {limit} MB; a JSON Resume is far smaller, so check that it is the right file</source>
        <translation>{file} ocupa más de {limit} MB; un JSON Resume es mucho más pequeño, así que comprueba que sea el archivo correcto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} gives the field '{field}' twice in one entry; keep the right one and delete the other</source>
        <translation>{file} da dos veces el campo '{field}' en una misma entrada; conserva el correcto y borra el otro</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the template '{template}' is built in and stays as it is; make a copy and change that</source>
        <translation>la plantilla '{template}' viene con el programa y se queda como está; haz una copia y cámbiala</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the template '{template}' is only a draft, because it does not work yet; apptracker template check {template} tells why</source>
        <translation>la plantilla '{template}' es solo un borrador porque todavía no funciona; apptracker template check {template} dice por qué</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}: {problem}; correct it and try again</source>
        <translation>plantilla '{template}', línea {line}: {problem}; corrígelo y vuelve a intentarlo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>letters are not written in '{language}'; use one of {languages}</source>
        <translation>no se escriben cartas en '{language}'; usa uno de estos idiomas: {languages}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is no letter template: it has more than {limit} characters; check that it is the right file</source>
        <translation>{file} no es una plantilla de carta: tiene más de {limit} caracteres; comprueba que sea el archivo correcto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there are {limit} templates of your own already, the most there can be; delete one first</source>
        <translation>ya hay {limit} plantillas propias, el máximo; borra una primero</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no template '{template}' in {folders}; check its name</source>
        <translation>no hay ninguna plantilla '{template}' en {folders}; comprueba su nombre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{template}' cannot name a template; use letters, digits, spaces and hyphens, {limit} at most</source>
        <translation>'{template}' no sirve como nombre de plantilla; usa letras, cifras, espacios y guiones, {limit} como máximo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is a template '{template}' already, or the name is reserved; choose another name</source>
        <translation>ya hay una plantilla '{template}', o el nombre está reservado; elige otro nombre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>nothing earlier is kept of a template '{template}'; check its name</source>
        <translation>no se guarda nada anterior de una plantilla '{template}'; comprueba su nombre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is not plain UTF-8 text; open it in an editor and save it as UTF-8</source>
        <translation>{file} no es texto UTF-8 sin formato; ábrelo en un editor y guárdalo como UTF-8</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}, repeats more than {limit} times; look for a loop without end</source>
        <translation>plantilla '{template}', línea {line}: se repite más de {limit} veces; busca un bucle sin fin</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}, takes longer than {limit} s; look for loops within loops</source>
        <translation>plantilla '{template}', línea {line}: tarda más de {limit} s; busca bucles dentro de bucles</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}' has a mistake in line {line}: {problem}; correct it and try again</source>
        <translation>la plantilla '{template}' tiene un error en la línea {line}: {problem}; corrígelo y vuelve a intentarlo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}, writes more than {limit} characters; look for a loop</source>
        <translation>plantilla '{template}', línea {line}: escribe más de {limit} caracteres; busca un bucle</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}: {problem}; check the spelling, or take it out</source>
        <translation>plantilla '{template}', línea {line}: {problem}; comprueba la ortografía o quítalo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no template '{template}'; there are {names}</source>
        <translation>no hay ninguna plantilla '{template}'; hay estas: {names}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}' cannot be read ({problem}); save it as UTF-8 text</source>
        <translation>no se puede leer la plantilla '{template}' ({problem}); guárdala como texto UTF-8</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}, uses what templates may not touch ({problem}); take it out</source>
        <translation>plantilla '{template}', línea {line}: usa algo que las plantillas no pueden tocar ({problem}); quítalo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>an interview can be told up to {most} minutes ahead; 0 for not at all</source>
        <translation>se puede avisar de una entrevista hasta {most} minutos antes; 0 para no avisar</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>between 1 and {most} notifications a day can be shown; choose a number between</source>
        <translation>se pueden mostrar entre 1 y {most} notificaciones al día; elige un número entre ambos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{value}' is no number; write it in digits, like 5</source>
        <translation>'{value}' no es un número; escríbelo con cifras, como 5</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>quiet hours may last {hours} hours, so that there is time to tell you anything; make them shorter</source>
        <translation>las horas de silencio pueden durar {hours} horas, para que quede tiempo de avisarte de algo; acórtalas</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{value}' is no time of day; write it like 9:00 or 21:30, and quiet hours like 21:00-8:00</source>
        <translation>'{value}' no es una hora; escríbela como 9:00 o 21:30, y las horas de silencio como 21:00-8:00</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{value}' is neither yes nor no; write one of the two</source>
        <translation>'{value}' no es ni sí ni no; escribe «yes» o «no»</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{format}' is no document format; choose one of {formats}</source>
        <translation>'{format}' no es un formato de documento; elige uno de estos: {formats}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{design}' is no design; choose one of {designs}</source>
        <translation>'{design}' no es un diseño; elige uno de estos: {designs}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{paper}' is no paper size; choose one of {papers}, or nothing for what is usual in your country</source>
        <translation>'{paper}' no es un tamaño de papel; elige uno de estos: {papers}, o ninguno para el habitual en tu país</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no bundled font can draw '{character}' ({codepoint}, {name}) in “…{excerpt}…”; replace that character, or use --out with .docx</source>
        <translation>ninguna de las fuentes incluidas puede dibujar '{character}' ({codepoint}, {name}) en «…{excerpt}…»; cambia ese carácter o usa --out con .docx</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} holds other things than a packet exported before, so it was left alone; name a new folder</source>
        <translation>{path} contiene otras cosas además de un envío exportado antes, así que no se tocó; nombra una carpeta nueva</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no sent packet {id}; apptracker packet list shows those of an application</source>
        <translation>no hay ningún envío {id}; apptracker packet list muestra los de una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} has this very posting already; nothing was changed</source>
        <translation>la candidatura {id} ya tiene este mismo anuncio; no se cambió nada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the posting says nothing of {field}; choose a field it names</source>
        <translation>el anuncio no dice nada de {field}; elige un campo que mencione</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} cannot be compared with itself; name another one</source>
        <translation>la candidatura {id} no se puede comparar consigo misma; nombra otra</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>an application needs its {field}; give it with --{field}</source>
        <translation>a la candidatura le falta {field}; indícalo con --{field}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{date} lies ahead; a move is entered when it has happened</source>
        <translation>{date} está en el futuro; un cambio de etapa se apunta cuando ya ocurrió</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>an interview of {minutes} minutes cannot be planned; give 1 to {limit}</source>
        <translation>no se puede planear una entrevista de {minutes} minutos; indica de 1 a {limit}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>interview {id} is still ahead, on {wall} {zone}; say done once it has begun, or change its time with: apptracker interview move {id} --at TIME</source>
        <translation>la entrevista {id} todavía no ha llegado, es el {wall} {zone}; di que terminó cuando haya empezado o cambia su hora con: apptracker interview move {id} --at TIME</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>an interview of round {round} cannot be planned; give 1 to {limit}</source>
        <translation>no se puede planear una entrevista de ronda {round}; indica de 1 a {limit}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>interview {id} is {state} already; plan a new one with: apptracker interview add</source>
        <translation>la entrevista {id} ya está {state}; planea otra con: apptracker interview add</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no pay that can be read; write it like 17-18.50 USD/hour or 38,000 USD/year</source>
        <translation>'{text}' no es un sueldo que se pueda leer; escríbelo como 17-18.50 USD/hour o 38,000 USD/year</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds {count} postings, and an application answers one; use apptracker capture {file}</source>
        <translation>{file} contiene {count} anuncios y una candidatura responde a uno; usa apptracker capture {file}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no letter could be written, because none of the postings ({count}) could be read: {why}</source>
        <translation>no se pudo escribir ninguna carta porque no se pudo leer ninguno de los anuncios ({count}): {why}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} holds something already; name a new or empty folder for the demo</source>
        <translation>{path} ya contiene algo; nombra una carpeta nueva o vacía para la demostración</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} '{text}' is no date that can be read; write it like March 2023, 03/2023 or 2023</source>
        <translation>'{text}' ({field}) no es una fecha que se pueda leer; escríbela como March 2023, 03/2023 o 2023</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the end, {end}, lies before the start, {start}; correct one of them</source>
        <translation>el final, {end}, es anterior al comienzo, {start}; corrige uno de los dos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the profile has no '{key}'; use {keys}, availability.NAME or equipment.NAME</source>
        <translation>el perfil no tiene '{key}'; usa {keys}, availability.NAME o equipment.NAME</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} {name} is there already; edit that one instead</source>
        <translation>{name} ({field}) ya está; edita esa entrada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} '{text}' is no address on the web; write it like https://example.com/me</source>
        <translation>'{text}' ({field}) no es una dirección web; escríbela como https://example.com/me</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no folder {folder} any more; choose another</source>
        <translation>la carpeta {folder} ya no existe; elige otra</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the folder {folder} cannot be read ({reason}); check its permissions, or choose another</source>
        <translation>no se puede leer la carpeta {folder} ({reason}); comprueba sus permisos o elige otra</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no file in {folder} that may hold a posting; save the page or mail there first</source>
        <translation>en {folder} no hay ningún archivo que pueda contener un anuncio; guarda ahí primero la página o el correo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{folder} holds {count} files that may be postings, and {limit} are read at once; choose some of the files in it</source>
        <translation>{folder} contiene {count} archivos que podrían ser anuncios y se leen {limit} a la vez; elige algunos de ellos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>--url belongs to one posting, and {count} were found; capture them one at a time, or leave --url out</source>
        <translation>--url corresponde a un solo anuncio y se encontraron {count}; captúralos uno por uno o deja --url</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is a folder; name the files in it that hold postings</source>
        <translation>{path} es una carpeta; nombra los archivos que contienen anuncios</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no country in the list; choose one, or leave it empty</source>
        <translation>'{text}' no es un país de la lista; elige uno o déjalo vacío</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>neither the employer nor the title is there; fill in at least one of them</source>
        <translation>faltan la empresa y el puesto; rellena al menos uno de los dos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the sample data is there already; remove it first to load it anew</source>
        <translation>los datos de ejemplo ya están; quítalos primero para cargarlos de nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no sample data to remove</source>
        <translation>no hay datos de ejemplo que quitar</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the files of this mail are larger than {limit} MB together, more than most mail servers take; attach less</source>
        <translation>los archivos de este correo suman más de {limit} MB, más de lo que acepta la mayoría de los servidores; adjunta menos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the letter still has blanks ({blanks}); fill them with: {hints} – or add --draft</source>
        <translation>a la carta le quedan espacios por rellenar ({blanks}); rellénalos con: {hints} – o añade --draft</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>version {version} of the letter still has blanks, so it cannot have been sent; keep a finished one first, or name another with --letter</source>
        <translation>a la versión {version} de la carta le quedan espacios por rellenar, así que no puede haberse enviado; guarda antes una terminada o nombra otra con --letter</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the letter still has blanks ({blanks}); fill them first, so that nothing goes out half said</source>
        <translation>a la carta le quedan espacios por rellenar ({blanks}); rellénalos primero, para que no salga nada a medias</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} cannot be read as a letter: {reason}; {advice}</source>
        <translation>no se puede leer {file} como carta: {reason}; {advice}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} has no letter version {version}; apptracker show {id} lists them</source>
        <translation>la candidatura {id} no tiene la versión {version} de la carta; apptracker show {id} las muestra</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no text '{kind}'; there are: {kinds}</source>
        <translation>no hay ningún texto '{kind}'; hay estos: {kinds}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>something is missing in it: {blanks}; word it in the window, or store what it asks for</source>
        <translation>le falta algo: {blanks}; redáctalo en la ventana o guarda lo que pide</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{kind}' does not fit application {id} as it stands; these do: {kinds}</source>
        <translation>'{kind}' no encaja con la candidatura {id} tal como está; estos sí: {kinds}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a form may have {limit} questions here; keep further ones as a note</source>
        <translation>un formulario puede tener aquí {limit} preguntas; guarda las demás como nota</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no e-mail address; write it like ana@example.com</source>
        <translation>'{text}' no es una dirección de correo; escríbela como ana@example.com</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} is empty; write something in it</source>
        <translation>{field}: está vacío; escribe algo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} has {length} characters and may have {limit}; shorten it, and keep long text as a note</source>
        <translation>{field}: tiene {length} caracteres y caben {limit}; acórtalo y guarda el texto largo como nota</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>something went wrong inside the program after a change was stored; see it with apptracker history, and details are in {path}</source>
        <translation>algo falló dentro del programa después de guardar un cambio; míralo con apptracker history, los detalles están en {path}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>something went wrong inside the program; what you typed is still there, so try once more</source>
        <translation>algo falló dentro del programa; lo que escribiste sigue ahí, así que inténtalo otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>something went wrong inside the program; nothing was changed, and details are in {path}</source>
        <translation>algo falló dentro del programa; no se cambió nada y los detalles están en {path}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is an archive; unpack it, and give the files in it that hold postings</source>
        <translation>{file} es un archivo comprimido; descomprímelo y usa los archivos que contienen anuncios</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is no text, web page, mail, PDF or Word document; save the posting as one of these, or paste its text</source>
        <translation>{file} no es texto, página web, correo, PDF ni documento de Word; guarda el anuncio en uno de esos formatos o pega su texto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a mail about an application you made ({what}), not a job posting; note it with that application instead</source>
        <translation>{file} es un correo sobre una candidatura que enviaste ({what}), no un anuncio; apúntalo en esa candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is damaged or was not saved whole; save or download it anew, or paste the posting's text</source>
        <translation>{file} está dañado o no se guardó entero; guárdalo o descárgalo de nuevo, o pega el texto del anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} looks like a letter of application, not a job posting; give the posting it answers</source>
        <translation>{file} parece una carta de candidatura, no un anuncio; usa el anuncio al que responde</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} lists {count} jobs and describes none in full; open the job you want, save that page, and use it instead</source>
        <translation>{file} enumera {count} empleos y no describe ninguno por completo; abre el que quieras, guarda esa página y úsala</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is protected by a password or against copying; open it and print it to a new PDF, or paste its text</source>
        <translation>{file} está protegido con contraseña o contra copia; ábrelo e imprímelo en un PDF nuevo, o pega su texto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a Word document in the old format (.doc); open it and save it as .docx or PDF, or paste its text</source>
        <translation>{file} es un documento de Word en el formato antiguo (.doc); ábrelo y guárdalo como .docx o PDF, o pega su texto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a Pages or Keynote document; open it and export it as PDF or Word, or paste its text</source>
        <translation>{file} es un documento de Pages o Keynote; ábrelo y expórtalo como PDF o Word, o pega su texto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} has {count} pages, and a posting has at most {limit}; print the pages with the posting to a PDF of their own</source>
        <translation>{file} tiene {count} páginas y un anuncio tiene como máximo {limit}; imprime las páginas del anuncio en un PDF aparte</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a picture, and text in pictures cannot be read here; copy the text out of it with a program that can (OCR), or type it in</source>
        <translation>{file} es una imagen, y aquí no se puede leer el texto de las imágenes; cópialo con un programa que pueda (OCR) o escríbelo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} looks like a résumé, not a job posting; to fill your profile, export the résumé as JSON Resume and use apptracker profile import, or set its fields by hand</source>
        <translation>{file} parece un currículum, no un anuncio; para rellenar tu perfil, expórtalo como JSON Resume y usa apptracker profile import, o rellena los campos a mano</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} has no text in it, only pictures of its pages; run it through text recognition (OCR), or type in what it says</source>
        <translation>{file} no contiene texto, solo imágenes de sus páginas; pásalo por un reconocimiento de texto (OCR) o escribe lo que dice</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a spreadsheet, not a posting; copy the posting out of it and paste it</source>
        <translation>{file} es una hoja de cálculo, no un anuncio; copia el anuncio y pégalo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is built so oddly that reading it takes too long; open it and print it to a new PDF, or paste its text</source>
        <translation>{file} está hecho de una forma tan rara que leerlo tarda demasiado; ábrelo e imprímelo en un PDF nuevo, o pega su texto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds far more text than a posting has; save only the part with the posting, or paste that part</source>
        <translation>{file} contiene mucho más texto que un anuncio; guarda solo la parte del anuncio o pégala</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds no text; copy the posting's text into it and try again</source>
        <translation>{file} no contiene texto; copia en él el texto del anuncio y vuelve a intentarlo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no job posting was found in {file}; save the page that shows the posting itself, or paste its text</source>
        <translation>no se encontró ningún anuncio en {file}; guarda la página que muestra el anuncio mismo o pega su texto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is larger than {limit} MB; save only the page with the posting</source>
        <translation>{file} ocupa más de {limit} MB; guarda solo la página del anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} cannot be read ({reason}); check its name and its permissions</source>
        <translation>no se puede leer {file} ({reason}); comprueba su nombre y sus permisos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>APPTRACKER_NOW is '{value}', which is no date and time with an offset; write it like 2026-11-21T09:00-06:00</source>
        <translation>APPTRACKER_NOW es '{value}', que no es una fecha y hora con su diferencia horaria; escríbela como 2026-11-21T09:00-06:00</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' could be {one} or {other}; write the one you mean that way</source>
        <translation>'{text}' podría ser {one} o {other}; escribe así la que quieres decir</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is nothing to put into a calendar: no interview, reminder or closing date lies in that time; plan one first, or ask for other days or stages</source>
        <translation>no hay nada que poner en un calendario: en ese tiempo no hay entrevistas, recordatorios ni fechas límite; planea algo primero o pide otros días o etapas</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>choose the application the interview is for from the list</source>
        <translation>elige en la lista la candidatura de la entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is of no kind that can be exported; name a file that ends in .csv for spreadsheets, .json for programs or .ics for calendars</source>
        <translation>{file} no es de un tipo que se pueda exportar; usa un nombre que termine en .csv para hojas de cálculo, .json para programas o .ics para calendarios</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} cannot be exported, since Excel's own format is not there yet; name a file that ends in .csv, which Excel opens</source>
        <translation>{file} no se puede exportar porque el formato propio de Excel todavía no está; usa un nombre que termine en .csv, que Excel abre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no application to export; ask for other days or stages</source>
        <translation>no hay ninguna candidatura que exportar; pide otros días o etapas</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{option} means nothing for {file}; leave it out</source>
        <translation>{option} no significa nada para {file}; quítalo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a view needs a name; type one</source>
        <translation>una vista necesita un nombre; escribe uno</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no view '{view}'; check its name</source>
        <translation>no hay ninguna vista '{view}'; comprueba su nombre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>this view came with the program and follows your stages and the calendar; save what you see as a view of your own</source>
        <translation>esta vista vino con el programa y sigue tus etapas y el calendario; guarda lo que ves como una vista propia</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the days from {since} to {until} run backwards; give the earlier one first</source>
        <translation>los días de {since} a {until} van hacia atrás; pon primero el anterior</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{subject} is no date that can be read{why}; write it like 2026-12-01, 1.12.2026, 1 Dec 2026, today or +5d</source>
        <translation>{subject} no es una fecha que se pueda leer{why}; escríbela como 2026-12-01, 1.12.2026, 1 dic 2026, hoy o +5d</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>at {wall} in {zone} the clocks jump forward and never show that time; did you mean {later}?</source>
        <translation>a las {wall} en {zone} los relojes se adelantan y esa hora no existe; ¿querías decir {later}?</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{value} is no number of working days that can be waited; give {least} to {most}</source>
        <translation>no se pueden esperar {value} días laborables; indica de {least} a {most}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{value} is no goal for a week; give a number up to {most}, 0 for none</source>
        <translation>{value} no es un objetivo semanal; indica un número hasta {most}, 0 para ninguno</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{value} is no way to repeat; write daily, weekly or monthly</source>
        <translation>{value} no es una forma de repetir; escribe daily, weekly o monthly</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{title} has no posting whose demands can be read, and its title names no role of the guide; add the posting's text, or name a role</source>
        <translation>{title} no tiene un anuncio cuyos requisitos se puedan leer y su puesto no nombra ningún rol de la guía; añade el texto del anuncio o nombra un rol</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the guide knows no role '{name}'; apptracker guide search {name} looks for what it has on it</source>
        <translation>la guía no conoce el rol '{name}'; apptracker guide search {name} busca lo que hay sobre él</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the guide knows no role '{name}'; did you mean {near}?</source>
        <translation>la guía no conoce el rol '{name}'; ¿querías decir {near}?</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the plan has no step '{step}'; give the number or the id of one it shows</source>
        <translation>el plan no tiene el paso '{step}'; indica el número o el id de uno de los que muestra</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no guide entry {reference}; apptracker guide search finds them</source>
        <translation>no hay ninguna entrada de la guía {reference}; apptracker guide search las encuentra</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no follow-up rule '{rule}'; apptracker remind rules lists them</source>
        <translation>no hay ninguna regla de seguimiento '{rule}'; apptracker remind rules las muestra</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the rule '{rule}' is built in and cannot be deleted; switch it off instead</source>
        <translation>la regla '{rule}' viene con el programa y no se puede borrar; desactívala</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the rule '{rule}' is your own, so there is nothing it goes back to; change it, or delete it</source>
        <translation>la regla '{rule}' es tuya, así que no hay nada a lo que volver; cámbiala o bórrala</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there are {limit} rules of your own already, the most there can be; delete one first</source>
        <translation>ya hay {limit} reglas propias, el máximo; borra una primero</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule needs a name of 1 to {limit} characters</source>
        <translation>una regla necesita un nombre de 1 a {limit} caracteres</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule needs a text of 1 to {limit} characters, which may name {names} and nothing else in braces</source>
        <translation>una regla necesita un texto de 1 a {limit} caracteres, que puede nombrar {names} y nada más entre llaves</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the text for a message may have {limit} characters and name {names} and nothing else in braces</source>
        <translation>el texto de un mensaje puede tener {limit} caracteres y nombrar {names} y nada más entre llaves</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} is known to rules that count from '{trigger}' only; take it out of the text</source>
        <translation>{name} solo lo conocen las reglas que cuentan desde '{trigger}'; quítalo del texto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the reason of a rule may have {limit} characters; shorten it</source>
        <translation>el motivo de una regla puede tener {limit} caracteres; acórtalo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule needs either a number of days after or a number of days before, {least} to {limit}</source>
        <translation>una regla necesita un número de días después o un número de días antes, de {least} a {limit}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>only before an interview or a closing date can a rule remind; say how many days after</source>
        <translation>una regla solo puede recordar antes de una entrevista o de una fecha límite; di cuántos días después</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule may remind up to {most} times, every 1 to {limit} working days</source>
        <translation>una regla puede recordar hasta {most} veces, cada 1 a {limit} días laborables</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>to remind more than once, say after how many working days it comes again; what comes before a date comes once</source>
        <translation>para recordar más de una vez, di después de cuántos días laborables vuelve; lo que va antes de una fecha viene una vez</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no time of day; write it like 9:30, or leave it empty for the whole day</source>
        <translation>'{text}' no es una hora; escríbela como 9:30 o déjala vacía para todo el día</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule that counts from a stage needs that stage, and no other rule has one</source>
        <translation>una regla que cuenta desde una etapa necesita esa etapa, y ninguna otra regla tiene una</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule needs at least one channel, each named once</source>
        <translation>una regla necesita al menos un canal, cada uno nombrado una vez</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the kinds and outcomes of interviews belong to rules that count from interviews only</source>
        <translation>los tipos y resultados de entrevista son solo para reglas que cuentan desde entrevistas</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule for employers that want no calls cannot only phone; add e-mail</source>
        <translation>una regla para empresas que no quieren llamadas no puede ser solo de teléfono; añade el correo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no text '{script}' to send; there are {scripts}</source>
        <translation>no hay ningún texto '{script}' que enviar; hay estos: {scripts}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is nothing to say on the phone for '{script}'; choose one of {scripts}, or take the phone out</source>
        <translation>no hay nada que decir por teléfono para '{script}'; elige uno de estos: {scripts}, o quita el teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>this rule counts before the closing date, not after it; say how many days before with --before</source>
        <translation>esta regla cuenta antes de la fecha límite, no después; di cuántos días antes con --before</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no weekend; write days like sat,sun, and leave at least one to work</source>
        <translation>'{text}' no es un fin de semana; escribe días como sat,sun y deja al menos uno para trabajar</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no public holidays are known for '{place}'; write a country like US or DE, or a part of it like US-CA or DE-BY</source>
        <translation>no se conocen festivos de '{place}'; escribe un país como US o DE, o una parte como US-CA o DE-BY</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{subject} is no time that can be read{why}; write it like 2026-12-01 15:00, tomorrow 9:00, next tue or +3wd</source>
        <translation>{subject} no es una hora que se pueda leer{why}; escríbela como 2026-12-01 15:00, mañana 9:00, próximo mar o +3wd</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' could be {hour} in the night or in the afternoon; write {hour}am or {hour}pm</source>
        <translation>'{text}' podría ser las {hour} de la madrugada o de la tarde; escribe {hour}am o {hour}pm</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>that has passed; choose a later day</source>
        <translation>eso ya pasó; elige un día posterior</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{zone}' does not name one time zone; write {hint}</source>
        <translation>'{zone}' no nombra una sola zona horaria; escribe {hint}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} is in the bin; take it out first with: apptracker restore-from-bin {id}</source>
        <translation>la candidatura {id} está en la papelera; sácala primero con: apptracker restore-from-bin {id}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} is over ({stage}), so there is nobody to ask once more; move it to another stage first with: apptracker stage {id} STAGE</source>
        <translation>la candidatura {id} terminó ({stage}), así que no hay a quién preguntar otra vez; pásala primero a otra etapa con: apptracker stage {id} STAGE</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} is not in the bin; apptracker bin lists what is</source>
        <translation>la candidatura {id} no está en la papelera; apptracker bin muestra lo que hay</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no application {id}; apptracker list shows them with their ids</source>
        <translation>no hay ninguna candidatura {id}; apptracker list las muestra con sus ids</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is no sound backup ({why}); the present data is untouched, try another backup</source>
        <translation>{path} no es una copia de seguridad válida ({why}); los datos actuales siguen intactos, prueba con otra copia</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no backup at {path}; apptracker backups lists the ones there are</source>
        <translation>no hay ninguna copia de seguridad en {path}; apptracker backups muestra las que hay</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} was written by apptracker {version}, newer than this one; update apptracker, then restore it</source>
        <translation>{path} lo escribió apptracker {version}, más nuevo que este; actualiza apptracker y restaúralo después</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is part of the data itself, so no backup was put there; choose another file</source>
        <translation>{path} es parte de los propios datos, así que no se puso ahí ninguna copia; elige otro archivo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the backup could not be verified ({why}) and was thrown away; run apptracker doctor</source>
        <translation>no se pudo comprobar la copia de seguridad ({why}) y se descartó; ejecuta apptracker doctor</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds no address card (vCard) that can be read; export people from your address book as .vcf and try that</source>
        <translation>{file} no contiene ninguna tarjeta de contacto (vCard) que se pueda leer; exporta personas de tu agenda como .vcf e inténtalo con eso</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds more than {limit} cards, more than are read at once; export fewer people at a time</source>
        <translation>{file} contiene más de {limit} tarjetas, más de las que se leen a la vez; exporta menos personas cada vez</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is nobody to save; add a person first</source>
        <translation>no hay nadie que guardar; añade primero a una persona</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} cannot be merged with themselves; choose somebody else</source>
        <translation>{name} no se puede unir consigo; elige a otra persona</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no contact {id}; apptracker contact list shows them with their ids</source>
        <translation>no hay ningún contacto {id}; apptracker contact list los muestra con sus ids</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no document version {id}; apptracker show lists an application's documents</source>
        <translation>no hay ninguna versión de documento {id}; apptracker show muestra los documentos de una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is an employer {name} already; merge the two, or choose another name</source>
        <translation>ya hay una empresa {name}; une las dos o elige otro nombre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} cannot be merged with itself; choose another employer</source>
        <translation>{name} no se puede unir consigo misma; elige otra empresa</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no employer {id}; it may have been merged or erased</source>
        <translation>no hay ninguna empresa {id}; quizá se unió a otra o se borró</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no address on the web; write it like https://example.com</source>
        <translation>'{text}' no es una dirección web; escríbela como https://example.com</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{date} lies ahead; history holds what has happened</source>
        <translation>{date} está en el futuro; el historial guarda lo que ya ocurrió</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>line {id} of the history stays as it is: it says how the application came in or what went out</source>
        <translation>la línea {id} del historial se queda como está: dice cómo llegó la candidatura o qué se envió</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a line of the kind '{kind}' is not written by hand; choose call, email, reply, note or stage</source>
        <translation>una línea del tipo '{kind}' no se escribe a mano; elige call, email, reply, note o stage</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no event {id}; apptracker show lists an application's history</source>
        <translation>no hay ningún suceso {id}; apptracker show muestra el historial de una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no fact '{key}'; apptracker profile show --json lists them by name</source>
        <translation>no hay ningún dato '{key}'; apptracker profile show --json los muestra por su nombre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the kept file {name} no longer matches its checksum; run apptracker doctor, and restore a backup if need be</source>
        <translation>el archivo guardado {name} ya no coincide con su suma de comprobación; ejecuta apptracker doctor y, si hace falta, restaura una copia</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the kept file {name} is missing from the data folder; run apptracker doctor, and restore a backup if need be</source>
        <translation>el archivo guardado {name} no está en la carpeta de datos; ejecuta apptracker doctor y, si hace falta, restaura una copia</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no attached file {id}; apptracker show lists an application's files</source>
        <translation>no hay ningún archivo adjunto {id}; apptracker show muestra los archivos de una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no interview {id}; apptracker interview list shows them with their ids</source>
        <translation>no hay ninguna entrevista {id}; apptracker interview list las muestra con sus ids</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} has no posting; add one with its text first</source>
        <translation>la candidatura {id} no tiene anuncio; añade uno con su texto primero</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no reminder {id}; apptracker remind list shows them with their ids</source>
        <translation>no hay ningún recordatorio {id}; apptracker remind list los muestra con sus ids</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' names no time; write one at its end, like 'tomorrow 9:00' or 'next tue', or give it with --on</source>
        <translation>'{text}' no nombra ninguna hora; escribe una al final, como 'tomorrow 9:00' o 'next tue', o indícala con --on</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' names two times, '{one}' and '{other}'; give the one you mean with --on</source>
        <translation>'{text}' nombra dos horas, '{one}' y '{other}'; indica la que quieres con --on</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>nobody was given the letter of application {id} to read</source>
        <translation>no se le dio a nadie la carta de la candidatura {id} para que la lea</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no '{name}' to say or write for this reminder; there are: {names}</source>
        <translation>no hay ningún '{name}' que decir o escribir para este recordatorio; hay estos: {names}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} (contact {id}) has nothing to do with application {application}</source>
        <translation>{name} (contacto {id}) no tiene nada que ver con la candidatura {application}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no words are selected; select the words that ask for something</source>
        <translation>no hay palabras seleccionadas; selecciona las que piden algo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a demand can have {limit} characters; select fewer words</source>
        <translation>un requisito puede tener {limit} caracteres; selecciona menos palabras</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' counts as asked for already; look for it in the list</source>
        <translation>'{text}' ya cuenta como requisito; búscalo en la lista</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the posting asks for nothing at {id}; apptracker coverage lists what it asks for</source>
        <translation>el anuncio no pide nada en {id}; apptracker coverage muestra lo que pide</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>applications cannot be sorted by '{key}'; use one of {keys}, with - before it for the other way round</source>
        <translation>las candidaturas no se pueden ordenar por '{key}'; usa una de estas claves: {keys}, con - delante para el orden inverso</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a stage needs a name; write one</source>
        <translation>una etapa necesita un nombre; escribe uno</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is a stage '{stage}' already; choose another name</source>
        <translation>ya hay una etapa '{stage}'; elige otro nombre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{count} applications are in the stage '{stage}'; name the stage they go to</source>
        <translation>hay {count} candidaturas en la etapa '{stage}'; indica la etapa a la que pasan</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{stage}' is the only stage that means '{kind}', which is needed; rename or hide it instead</source>
        <translation>'{stage}' es la única etapa que significa '{kind}', que es necesaria; cámbiale el nombre u ocúltala</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a limit is a number from 1 to {most}</source>
        <translation>un límite es un número de 1 a {most}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{stage}' is too long for a stage; use {limit} characters at most</source>
        <translation>'{stage}' es demasiado largo para una etapa; usa {limit} caracteres como máximo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>one stage that means '{kind}' must show; show another before you hide '{stage}'</source>
        <translation>tiene que verse una etapa que signifique '{kind}'; muestra otra antes de ocultar '{stage}'</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the stages have changed meanwhile; look at them once more and put them in order then</source>
        <translation>las etapas han cambiado mientras tanto; míralas otra vez y ordénalas después</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no stage '{stage}'; apptracker stages lists them</source>
        <translation>no hay ninguna etapa '{stage}'; apptracker stages las muestra</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' is not known; what can follow {key}: is {choices}</source>
        <translation>'{operator}' no se conoce; después de {key}: puede venir {choices}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' names no day for sure; write 2026-11-01, 2026-11, november, today, last week or 7d</source>
        <translation>'{operator}' no nombra un día con claridad; escribe 2026-11-01, 2026-11, november, today, last week o 7d</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} is among the places to look already; choose it there</source>
        <translation>{name} ya está entre los lugares donde buscar; elígelo ahí</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' names nothing here; there are: {names}</source>
        <translation>'{operator}' no nombra nada aquí; hay: {names}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' cannot be turned round with a minus sign; leave the sign out</source>
        <translation>'{operator}' no se puede invertir con un signo menos; quita el signo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' is no pay that can be compared; write &gt;20/hour, 18-22/hour, &gt;40k/year or 3000/month</source>
        <translation>'{operator}' no es un sueldo que se pueda comparar; escribe &gt;20/hour, 18-22/hour, &gt;40k/year o 3000/month</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no place to look {id}; what showed it may have been taken back</source>
        <translation>no hay ningún lugar donde buscar {id}; quizá se deshizo lo que lo mostraba</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the query has {count} different words and may have {limit}; leave out the common ones</source>
        <translation>la búsqueda tiene {count} palabras distintas y puede tener {limit}; quita las más comunes</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is damaged or gone, and locked data cannot be opened without it; restore a backup, which has one</source>
        <translation>{path} está dañado o no existe, y sin él no se pueden abrir datos bloqueados; restaura una copia de seguridad, que contiene uno</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the two passphrases differ; type the same one twice</source>
        <translation>las dos frases de contraseña son distintas; escribe la misma dos veces</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data in {path} is locked with a passphrase; name a file that holds it in APPTRACKER_PASSPHRASE_FILE, or type it in a terminal</source>
        <translation>los datos en {path} están bloqueados con una frase de contraseña; indica en APPTRACKER_PASSPHRASE_FILE un archivo que la contenga o escríbela en una terminal</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a new passphrase is typed in a terminal; in a script, name a file that holds it (apptracker lock --help)</source>
        <translation>una frase de contraseña nueva se escribe en una terminal; en un script, indica un archivo que la contenga (apptracker lock --help)</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data is not locked with a passphrase; nothing was changed</source>
        <translation>los datos no están bloqueados con una frase de contraseña; no se cambió nada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a passphrase needs at least {least} characters; several words that do not belong together are easy to keep</source>
        <translation>una frase de contraseña necesita al menos {least} caracteres; varias palabras sin relación entre sí son fáciles de recordar</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data is locked with a passphrase already; nothing was changed</source>
        <translation>los datos ya están bloqueados con una frase de contraseña; no se cambió nada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data cannot be locked or opened with a passphrase here, since the encryption it needs (sqlcipher3) is not installed; install it, or use another computer</source>
        <translation>aquí no se pueden bloquear ni abrir datos con una frase de contraseña porque no está instalado el cifrado que hace falta (sqlcipher3); instálalo o usa otro equipo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>what was made did not hold what it should ({why}) and was thrown away; the data is as it was, run apptracker doctor</source>
        <translation>lo que se hizo no contenía lo que debía ({why}) y se descartó; los datos están como estaban, ejecuta apptracker doctor</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a window is open over the data; close it first, or do this in its settings</source>
        <translation>hay una ventana abierta con los datos; ciérrala primero o haz esto en sus ajustes</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the passphrase is wrong; try again</source>
        <translation>la frase de contraseña no es correcta; inténtalo otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is locked with a passphrase of its own; give that one</source>
        <translation>{path} está bloqueado con su propia frase de contraseña; escribe esa</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>another apptracker is busy with {path}; try again in a moment</source>
        <translation>otro apptracker está ocupado con {path}; vuelve a intentarlo en un momento</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is damaged or no apptracker data; nothing was changed, put a backup in its place with: apptracker restore FILE</source>
        <translation>{path} está dañado o no contiene datos de apptracker; no se cambió nada, pon una copia en su lugar con: apptracker restore FILE</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} holds something already; choose an empty folder, or a new name</source>
        <translation>{path} ya contiene algo; elige una carpeta vacía o un nombre nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} lies inside the data folder or around it; choose a folder apart from it</source>
        <translation>{path} está dentro de la carpeta de datos o la contiene; elige una carpeta aparte</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>this data folder was named for this run alone; start without --data-dir and APPTRACKER_DATA_DIR to move the data you use every day</source>
        <translation>esta carpeta de datos se indicó solo para esta vez; abre el programa sin --data-dir ni APPTRACKER_DATA_DIR para mover los datos que usas cada día</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data beside the program, in {path}, goes before any other; move that one instead</source>
        <translation>los datos junto al programa, en {path}, tienen preferencia sobre cualquier otro lugar; mueve esos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data is in {path} already; choose another folder</source>
        <translation>los datos ya están en {path}; elige otra carpeta</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data is in {path}, which is not there now; connect the disk it is on, or choose another folder with apptracker folder use</source>
        <translation>los datos están en {path}, que ahora no se encuentra; conecta el disco en el que está o elige otra carpeta con apptracker folder use</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data moved from {path} to {to}; use that folder</source>
        <translation>los datos se movieron de {path} a {to}; usa esa carpeta</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} cannot be used as the data folder ({why}); choose another with --data-dir</source>
        <translation>{path} no se puede usar como carpeta de datos ({why}); elige otra con --data-dir</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} belongs to another program, so it was left alone; choose another folder with --data-dir</source>
        <translation>{path} pertenece a otro programa, así que no se tocó; elige otra carpeta con --data-dir</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the disk or quota is full, so nothing was saved in {path}; make room and try again</source>
        <translation>el disco o la cuota están llenos, así que no se guardó nada en {path}; libera espacio y vuelve a intentarlo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the disk failed while using {path} ({why}); nothing was changed, check the disk and try again</source>
        <translation>el disco falló al usar {path} ({why}); no se cambió nada, comprueba el disco y vuelve a intentarlo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} was written by apptracker {version}, newer than this one; update apptracker to open it</source>
        <translation>{path} lo escribió apptracker {version}, más nuevo que este; actualiza apptracker para abrirlo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} cannot be written; make the folder writable, or choose another with --data-dir</source>
        <translation>no se puede escribir en {path}; permite escribir en la carpeta o elige otra con --data-dir</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no story {id}; apptracker story list shows them with their ids</source>
        <translation>no hay ninguna historia {id}; apptracker story list las muestra con sus ids</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>change {id} was taken back already; apptracker history lists the changes</source>
        <translation>el cambio {id} ya se deshizo; apptracker history muestra los cambios</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{words}' cannot be taken back, because {what} was changed again since; nothing was changed, take back the later change first</source>
        <translation>«{words}» no se puede deshacer porque {what} volvió a cambiar después; no se cambió nada, deshaz primero el cambio posterior</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{words}' is too old to be taken back; a backup from that time still holds the former state</source>
        <translation>«{words}» es demasiado antiguo para deshacerlo; una copia de seguridad de entonces todavía guarda el estado anterior</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is nothing to take back</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no change {id}; apptracker history lists the changes</source>
        <translation>no hay ningún cambio {id}; apptracker history muestra los cambios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a posting</source>
        <translation>Añadir un anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Paste a posting</source>
        <translation>Pegar un anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Search or run anything</source>
        <translation>Buscar o ejecutar algo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Fold the sidebar</source>
        <translation>Plegar la barra lateral</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>History and bin</source>
        <translation>Historial y papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Letter templates</source>
        <translation>Plantillas de carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Follow-up rules</source>
        <translation>Reglas de seguimiento</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Remove the sample data</source>
        <translation>Quitar los datos de ejemplo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Import a JSON Resume</source>
        <translation>Importar un JSON Resume</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save as calendar</source>
        <translation>Guardar como calendario</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>On a page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Open what is selected</source>
        <translation>Abrir lo seleccionado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a stage on</source>
        <translation>Avanzar una etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a stage back</source>
        <translation>Retroceder una etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move to a stage</source>
        <translation>Pasar a una etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Say why it ended</source>
        <translation>Decir por qué terminó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Something new on the day</source>
        <translation>Algo nuevo en el día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Into the day, then open</source>
        <translation>Entrar en el día y luego abrir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a day later</source>
        <translation>Mover un día más tarde</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a day earlier</source>
        <translation>Mover un día antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a week later, or a quarter hour</source>
        <translation>Mover una semana más tarde, o un cuarto de hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a week earlier, or a quarter hour</source>
        <translation>Mover una semana antes, o un cuarto de hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Next month or week</source>
        <translation>Mes o semana siguiente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Month or week before</source>
        <translation>Mes o semana anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Back in the guide</source>
        <translation>Atrás en la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Forward in the guide</source>
        <translation>Adelante en la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save application</source>
        <translation>Guardar la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Adding a posting</source>
        <translation>Al añadir un anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save and add another</source>
        <translation>Guardar y añadir otro</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Write the letter</source>
        <translation>Escribir la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Write another text</source>
        <translation>Escribir otro texto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add to the history</source>
        <translation>Añadir al historial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Plan an interview</source>
        <translation>Planear una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Write the prep sheet</source>
        <translation>Preparar la entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Whole window</source>
        <translation>Ventana completa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Tag what is selected</source>
        <translation>Etiquetar lo seleccionado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export applications</source>
        <translation>Exportar candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Open a saved view</source>
        <translation>Abrir una vista guardada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>In its own window</source>
        <translation>En su propia ventana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Next application</source>
        <translation>Candidatura siguiente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Previous application</source>
        <translation>Candidatura anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Previous section</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Correct what is asked</source>
        <translation>Corregir lo que se pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>This is not a requirement</source>
        <translation>Esto no es un requisito</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>A story or fact answers it</source>
        <translation>Una historia o un dato lo responde</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>This is asked for</source>
        <translation>Esto se pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>What the posting says</source>
        <translation>Lo que dice el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>What changed since it was last captured</source>
        <translation>Lo que cambió desde la última captura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Edit the sentence</source>
        <translation>Editar la frase</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move its paragraph up</source>
        <translation>Subir su párrafo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move its paragraph down</source>
        <translation>Bajar su párrafo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Read through</source>
        <translation>Leer de principio a fin</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Give it to somebody to read</source>
        <translation>Darla a leer a alguien</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as Word</source>
        <translation>Exportar como Word</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as text</source>
        <translation>Exportar como texto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as Markdown</source>
        <translation>Exportar como Markdown</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as a web page</source>
        <translation>Exportar como página web</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>E-mail the letter</source>
        <translation>Enviar la carta por correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Choose the design</source>
        <translation>Elegir el diseño</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Copy the letter</source>
        <translation>Copiar la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a reminder with them</source>
        <translation>Añadir un recordatorio con esta persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Look for doubles</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Import address cards</source>
        <translation>Importar tarjetas de contacto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save address cards</source>
        <translation>Guardar tarjetas de contacto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Delete the person</source>
        <translation>Borrar a la persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Copy the template</source>
        <translation>Copiar la plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Rename the template</source>
        <translation>Cambiar el nombre de la plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Go back to the saved text</source>
        <translation>Volver al texto guardado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export the template</source>
        <translation>Exportar la plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Delete the template</source>
        <translation>Borrar la plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Switch the rule on or off</source>
        <translation>Activar o desactivar la regla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Make one like this</source>
        <translation>Crear una como esta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Back to how it came</source>
        <translation>Volver a como venía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Delete the rule</source>
        <translation>Borrar la regla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a story</source>
        <translation>Añadir una historia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Delete the story</source>
        <translation>Borrar la historia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export the profile</source>
        <translation>Exportar el perfil</translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>{key} or {other}</source>
        <translation>{key} o {other}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/acts.py"/>
        <source>Moved to {stage}</source>
        <translation>Pasó a {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/acts.py"/>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/acts.py"/>
        <source>Taken out of the archive</source>
        <translation>Fuera del archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/acts.py"/>
        <source>Moved to the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Your profile is empty so far. Add a story or facts first.</source>
        <translation>Tu perfil está vacío por ahora. Añade primero una historia o datos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>What answers it</source>
        <translation>Qué lo responde</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Find a story or fact</source>
        <translation>Buscar una historia o un dato</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Your stories and facts</source>
        <translation>Tus historias y datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>It answers this</source>
        <translation>Esto lo responde</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>What answers “{asked}”?</source>
        <translation>¿Qué responde a «{asked}»?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>It counts as strong as a story, line or skill does. You can take it back.</source>
        <translation>Cuenta tanto como una historia, una línea o una competencia. Puedes deshacerlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Nothing in your profile has these words.</source>
        <translation>Nada en tu perfil tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/caution.py"/>
        <source>What the guide says</source>
        <translation>Lo que dice la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/caution.py"/>
        <source>{heading}: {reasons}</source>
        <translation>{heading}: {reasons}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Correct: {text}</source>
        <translation>Corregir: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Not counted as asked for any more</source>
        <translation>Ya no cuenta como requisito</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Counted as a must-have</source>
        <translation>Cuenta como imprescindible</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Counted as nice to have</source>
        <translation>Cuenta como deseable</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Counted as an answer to it</source>
        <translation>Cuenta como respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Not counted as an answer to it any more</source>
        <translation>Ya no cuenta como respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Counted as asked for</source>
        <translation>Cuenta como requisito</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Read as it was before</source>
        <translation>Leído como antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Add a story that shows it…</source>
        <translation>Añadir una historia que lo muestre…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Take back what you said of it</source>
        <translation>Deshacer lo que dijiste de esto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>It is nice to have</source>
        <translation>Es deseable</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>It is a must-have</source>
        <translation>Es imprescindible</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{state}, in {place}.</source>
        <translation>{state}, en {place}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Advertised before: {job}, {state}.</source>
        <translation>Anunciado antes: {job}, {state}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Advertised again: {job}, {state}.</source>
        <translation>Anunciado otra vez: {job}, {state}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Noted as the same job, advertised again</source>
        <translation>Apuntado como el mismo empleo, anunciado otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Noted as another job</source>
        <translation>Apuntado como otro empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{you_applied}, it seems: {job}.</source>
        <translation>{you_applied}, al parecer: {job}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{stage} now.</source>
        <translation>{stage} ahora.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Looks like the same job as {job}.</source>
        <translation>Parece el mismo empleo que {job}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Open {job}</source>
        <translation>Abrir {job}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Merge {job} into this application</source>
        <translation>Unir {job} a esta candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Advertised again</source>
        <translation>Anunciado otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{job} is this job, advertised at another time</source>
        <translation>{job} es este empleo, anunciado en otro momento</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Another job</source>
        <translation>Otro empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{job} is another job</source>
        <translation>{job} es otro empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Unlink {job}</source>
        <translation>Desvincular {job}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{job} is merged into this one</source>
        <translation>{job} se unió a esta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Unlinked</source>
        <translation>Desvinculado</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>And {n} more like it.</source>
        <extracomment>One: And {n} more like it.</extracomment>
        <translation><numerusform>Y {n} más como este.</numerusform><numerusform>Y {n} más como este.</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>The link is the same.</source>
        <translation>El enlace es el mismo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>E-mail you wrote</source>
        <translation>Correo que escribiste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Their answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>The application is then in {stage}, since {day}.</source>
        <translation>La candidatura queda entonces en {stage}, desde {day}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Correct the history</source>
        <translation>Corregir el historial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>In your words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>{day} – that lies ahead; add a reminder for it instead</source>
        <translation>{day}: eso está en el futuro; añade un recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>{day} – before you kept the posting, which is fine if it was so</source>
        <translation>{day}: antes de guardar el anuncio, y está bien si fue así</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Why, if you like</source>
        <translation>Por qué, si quieres</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>What was said, what you found out, what you wrote</source>
        <translation>Qué se dijo, qué averiguaste, qué escribiste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Added to the history</source>
        <translation>Añadido al historial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>History corrected</source>
        <translation>Historial corregido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Choose one to see what answers it.</source>
        <translation>Elige uno para ver lo que lo responde.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Nothing in your profile answers this yet.</source>
        <translation>Nada en tu perfil responde a esto todavía.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>You said that this is not asked for, so it counts nowhere.</source>
        <translation>Dijiste que esto no se pide, así que no cuenta en ninguna parte.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Not this: it does not answer it</source>
        <translation>Esto no: no responde a lo que se pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Not this: {why}</source>
        <translation>Esto no: {why}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Open the story “{title}”</source>
        <translation>Abrir la historia «{title}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Keep the resume you sent, a certificate, the offer. Drop files here; copies are kept with your data.</source>
        <translation>Guarda el currículum que enviaste, un certificado, la oferta. Suelta archivos aquí; las copias se guardan con tus datos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/files.py"/>
        <source>Attached {n} files</source>
        <extracomment>One: Attached {name}</extracomment>
        <translation><numerusform>Adjunto: {name}</numerusform><numerusform>{n} archivos adjuntos</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>No files</source>
        <translation>Sin archivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>or drop files here</source>
        <translation>o suelta archivos aquí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>{size}, {day}</source>
        <translation>{size}, {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Kept on {day}</source>
        <translation>Guardado el {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Save a copy of {name}</source>
        <translation>Guardar una copia de {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Take off {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Attaching {name}</source>
        <translation>Adjuntando {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>This kind of file may run something. Save a copy and look at it first.</source>
        <translation>Este tipo de archivo puede ejecutar algo. Guarda una copia y mírala antes.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Took off {name}</source>
        <translation>{name}: archivo quitado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/forms.py"/>
        <source>What you typed last time is here again.</source>
        <translation>Aquí está otra vez lo que escribiste la última vez.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Phone interview</source>
        <translation>Entrevista por teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Video interview</source>
        <translation>Entrevista por video</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>In-person interview</source>
        <translation>Entrevista en persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Simulated call</source>
        <translation>Llamada simulada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{answered} of {asked} asked for are answered</source>
        <translation>{answered} de {asked} requisitos tienen respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>No contact person yet</source>
        <translation>Todavía sin persona de contacto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{stage} since {day}</source>
        <translation>{stage} desde {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{words}, applied {day}</source>
        <translation>{words}, enviada {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{interview} was {when}</source>
        <translation>{interview} fue {when}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{interview} {when}</source>
        <translation>{interview} {when}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Closes {when}</source>
        <translation>Cierra {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{n} must-haves without an answer</source>
        <extracomment>One: {n} must-have without an answer</extracomment>
        <translation><numerusform>{n} requisito imprescindible sin respuesta</numerusform><numerusform>{n} requisitos imprescindibles sin respuesta</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Sent on {day}</source>
        <translation>Se envió el {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Because: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>No reason noted</source>
        <translation>Sin motivo apuntado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Say how it went</source>
        <translation>Contar cómo fue</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Closed {when}</source>
        <translation>Cerró {when}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>See them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>No posting yet</source>
        <translation>Todavía sin anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{answered}, {gaps}</source>
        <translation>{answered}, {gaps}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>See which</source>
        <translation>Ver cuáles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>No prep sheet yet</source>
        <translation>Todavía sin hoja de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Write it</source>
        <translation>Escribirla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Note it</source>
        <translation>Apuntarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>No letter yet</source>
        <translation>Todavía sin carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>The letter has blanks</source>
        <translation>A la carta le quedan espacios por rellenar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Fill them</source>
        <translation>Rellenarlos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>The letter is written</source>
        <translation>La carta está escrita</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance_card.py"/>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance_card.py"/>
        <source>{act}: {words}</source>
        <translation>{act}: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Gone quiet</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Asked once more</source>
        <translation>Preguntaste otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>In the archive</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Everything about the employer</source>
        <translation>Todo sobre la empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>More for this application</source>
        <translation>Más para esta candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Close the application (Esc)</source>
        <translation>Cerrar la candidatura (Esc)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Beside the list</source>
        <translation>Junto a la lista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Overdue, {when}: {text}</source>
        <translation>Atrasado, {when}: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Next, {when}: {text}</source>
        <translation>Próximo, {when}: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>No employer yet</source>
        <translation>Todavía sin empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>No title yet</source>
        <translation>Todavía sin puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/head.py"/>
        <source>for {n} days</source>
        <extracomment>One: for {n} day</extracomment>
        <translation><numerusform>desde hace {n} día</numerusform><numerusform>desde hace {n} días</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>{action}, {place}</source>
        <translation>{action}, {place}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>{day}: {line}</source>
        <translation>{day}: {line}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>{day}. Written down {moment}</source>
        <translation>{day}. Apuntado {moment}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Show {more} of {left} earlier lines</source>
        <translation>Mostrar {more} de {left} líneas anteriores</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Show all {count} lines</source>
        <translation>Mostrar las {count} líneas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Deleted from the history</source>
        <translation>Borrado del historial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Correct this line</source>
        <translation>Corregir esta línea</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Delete this line</source>
        <translation>Borrar esta línea</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Plan the first one, and the prep sheet and the reminders around it come along.</source>
        <translation>Planea la primera y vendrán con ella la hoja de preparación y sus recordatorios.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>{format}, {n} minutes, round {round}</source>
        <extracomment>One: {format}, {n} minute, round {round}</extracomment>
        <translation><numerusform>{format}, {n} minuto, ronda {round}</numerusform><numerusform>{format}, {n} minutos, ronda {round}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>No interview yet</source>
        <translation>Todavía sin entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>{format} interview, {when}, {state}</source>
        <translation>Entrevista ({format}), {when}, {state}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Called off</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Interview called off, its reminders are gone</source>
        <translation>Entrevista cancelada, sus recordatorios ya no están</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>With {people}</source>
        <translation>Con {people}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Prep sheet</source>
        <translation>Hoja de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>It was called off</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Call it off</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>Must have</source>
        <translation>Imprescindible</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>Nice to have</source>
        <translation>Deseable</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>Bold: must have. A solid line under it: answered. A waved line: a gap. A dotted line: a task, the work itself.</source>
        <translation>Negrita: imprescindible. Línea continua debajo: respondido. Línea ondulada: un hueco. Línea de puntos: una tarea, el trabajo en sí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Ask once more</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Set to No response</source>
        <translation>Pasar a Sin respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Say how the interview went</source>
        <translation>Contar cómo fue la entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Accept or decline</source>
        <translation>Aceptar o rechazar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Write the thank-you</source>
        <translation>Escribir el agradecimiento</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Add the posting</source>
        <translation>Añadir el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Finish the letter</source>
        <translation>Terminar la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Save note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>What was said, what you found out</source>
        <translation>Qué se dijo, qué averiguaste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Save note (Ctrl+Enter)</source>
        <translation>Guardar la nota (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Search finds it.</source>
        <translation>La búsqueda la encuentra.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Note saved</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Note the answer</source>
        <translation>Apuntar la respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Invited me to a phone interview</source>
        <translation>Me invitaron a una entrevista por teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Note the answer (Ctrl+Enter)</source>
        <translation>Apuntar la respuesta (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Reminders that wait for their reply go.</source>
        <translation>Se quitan los recordatorios que esperan su respuesta.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Noted that they answered, moved to {stage}</source>
        <translation>Apuntado que respondieron, pasó a {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Noted that they answered</source>
        <translation>Apuntado que respondieron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Work mode</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Applied on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Found on</source>
        <translation>Vista en</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Why this employer</source>
        <translation>Por qué esta empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Not said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>{day}, {apart}</source>
        <translation>{day}, {apart}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Letters say this word for word.</source>
        <translation>Las cartas lo dicen tal cual.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Indeed, a friend, a job fair</source>
        <translation>Indeed, una amistad, una feria de empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Saved: {field}</source>
        <translation>Guardado: {field}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>What the job is called</source>
        <translation>Cómo se llama el puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Town, or where you would work</source>
        <translation>Ciudad, o dónde trabajarías</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>17 to 18.50 USD per hour</source>
        <translation>17 a 18,50 USD por hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>today, or 1 Dec 2026</source>
        <translation>hoy, o 1 dic 2026</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Somebody else was chosen</source>
        <translation>Eligieron a otra persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>1 Dec 2026, or in 10 days</source>
        <translation>1 dic 2026, o en 10 días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>One or two sentences of your own</source>
        <translation>Una o dos frases tuyas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>passed</source>
        <translation>pasada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Pay in context</source>
        <translation>El sueldo en contexto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Show how</source>
        <translation>Mostrar cómo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Show how the pay compares</source>
        <translation>Mostrar cómo queda el sueldo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Pay in the guide</source>
        <translation>El sueldo en la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>No pay is known. The guide says what such jobs pay.</source>
        <translation>No se conoce el sueldo. La guía dice cuánto pagan empleos así.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Show less about pay</source>
        <translation>Mostrar menos sobre el sueldo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Keep the recruiter, the manager, or whoever told you about the job, with how to reach them.</source>
        <translation>Guarda aquí a las personas de este empleo: quien recluta, quien dirige o quien te habló de él, y cómo localizarlas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Nobody yet</source>
        <translation>Todavía nadie</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Take off this application</source>
        <translation>Quitar de esta candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Everything about them</source>
        <translation>Todo sobre esta persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Copy the number of {name}</source>
        <translation>Copiar el número de {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Everything about {name}</source>
        <translation>Todo sobre {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Take {name} off this application</source>
        <translation>Quitar a {name} de esta candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Save person</source>
        <translation>Guardar a la persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Recruiter, manager, someone who works there</source>
        <translation>Reclutamiento, gerencia, alguien que trabaja ahí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>{name} added</source>
        <translation>{name}: contacto añadido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Copied {phone}</source>
        <translation>Copiado: {phone}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Recruiter, manager …</source>
        <translation>Reclutamiento, gerencia …</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>{name} taken off</source>
        <translation>{name} ya no está en la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pinned.py"/>
        <source>Stands on the prep sheet. The guide has more to add.</source>
        <translation>Está en la hoja de preparación. La guía tiene más que añadir.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pinned.py"/>
        <source>From the guide</source>
        <translation>De la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pinned.py"/>
        <source>Take off the sheet: {title}</source>
        <translation>Quitar de la hoja: {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pinned.py"/>
        <source>Taken off the prep sheet</source>
        <translation>Quitado de la hoja de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{day}, {time} in {place}, as agreed</source>
        <translation>{day}, {time} en {place}, como se acordó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{time} in {place}, as agreed</source>
        <translation>{time} en {place}, como se acordó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>tomorrow 15:00, 1 Dec 2026 9:30, next tue 2pm</source>
        <translation>mañana 15:00, 1 dic 2026 9:30, próximo mar 14:00</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Time zone they named it in</source>
        <translation>Zona horaria en la que la dijeron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{day}, {time}; for you {moment}</source>
        <translation>{day}, {time}; para ti {moment}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{day}, {time} ({apart})</source>
        <translation>{day}, {time} ({apart})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>How you meet</source>
        <translation>Cómo será el encuentro</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Names, with commas between</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>An address, a link, a number</source>
        <translation>Una dirección, un enlace, un número</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>How long, in minutes</source>
        <translation>Cuánto dura, en minutos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Interview planned, with reminders to prepare</source>
        <translation>Entrevista planeada, con recordatorios para prepararte</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Move the interview</source>
        <translation>Mover la entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>What they asked, what you promised, when you will hear</source>
        <translation>Qué preguntaron, qué prometiste, cuándo sabrás algo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Mark as done (Ctrl+Enter)</source>
        <translation>Marcar como hecha (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>It can stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Interview done</source>
        <translation>Entrevista hecha</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{when}. That has passed</source>
        <translation>{when}. Eso ya pasó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Interview moved, reminders with it</source>
        <translation>Entrevista movida, y sus recordatorios con ella</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Write the day and the time.</source>
        <translation>Escribe el día y la hora.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Choose a requirement in the list first.</source>
        <translation>Elige primero un requisito en la lista.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Captured {day}</source>
        <translation>Capturado {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Newer version</source>
        <translation>Versión más nueva</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Put a newer capture of this posting in its place; the old one stays with what was sent</source>
        <translation>Pon en su lugar una captura más nueva de este anuncio; la antigua se queda con lo que se envió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Select words in the posting that ask for something and were missed</source>
        <translation>Selecciona en el anuncio palabras que piden algo y se pasaron por alto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>See what changed</source>
        <translation>Ver qué cambió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Readiness {ready} of 100: see what helps</source>
        <translation>Preparación {ready} de 100: ver qué ayuda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Captured {day} from {source}</source>
        <translation>Capturado {day} de {source}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>{captured} (newer version; first captured {day})</source>
        <translation>{captured} (versión más nueva; capturado por primera vez {day})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Reading the posting…</source>
        <translation>Leyendo el anuncio…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>{captured}. It asks for no calls</source>
        <translation>{captured}. Pide que no se llame</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Select the words in the posting that ask for it first.</source>
        <translation>Selecciona primero en el anuncio las palabras que lo piden.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Added to your profile: {name}</source>
        <translation>Añadido a tu perfil: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Postings (*.html *.htm *.mht *.mhtml *.webarchive *.pdf *.docx *.odt *.rtf *.eml *.msg *.json *.txt *.md);;All files (*)</source>
        <translation>Anuncios (*.html *.htm *.mht *.mhtml *.webarchive *.pdf *.docx *.odt *.rtf *.eml *.msg *.json *.txt *.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>This is the version you have already, word for word. Nothing was changed.</source>
        <translation>Es la versión que ya tienes, palabra por palabra. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Paste its text, drop a saved page, or choose a file. Then you see what it asks and what you can answer.</source>
        <translation>Pega su texto, suelta una página guardada o elige un archivo. Entonces ves lo que pide y lo que puedes responder.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>The posting's text</source>
        <translation>El texto del anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>The posting’s text</source>
        <translation>El texto del anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Save posting</source>
        <translation>Guardar el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Posting saved: {changed}</source>
        <translation>Anuncio guardado: {changed}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Posting saved</source>
        <translation>Anuncio guardado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>A newer version of the posting</source>
        <translation>Una versión más nueva del anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Choose the posting</source>
        <translation>Elegir el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Reading the posting</source>
        <translation>Leyendo el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_text.py"/>
        <source>The posting</source>
        <translation>El anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>PDF (*.pdf);;Word (*.docx);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Made from the posting, your letter and your stories. Saving it keeps this version.</source>
        <translation>Hecha con el anuncio, tu carta y tus historias. Al guardarla se conserva esta versión.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>The prep sheet</source>
        <translation>La hoja de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Writing the prep sheet…</source>
        <translation>Escribiendo la hoja de preparación…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Save as PDF or Word</source>
        <translation>Guardar como PDF o Word</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Prep sheet copied</source>
        <translation>Hoja de preparación copiada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Save the prep sheet</source>
        <translation>Guardar la hoja de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Writing the prep sheet</source>
        <translation>Escribiendo la hoja de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Prep sheet saved as {name}</source>
        <translation>Hoja de preparación guardada como {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Saving the prep sheet</source>
        <translation>Guardando la hoja de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Technical skill</source>
        <translation>Competencia técnica</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Soft skill</source>
        <translation>Habilidad blanda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Trait</source>
        <translation>Rasgo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Education</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>License or check</source>
        <translation>Licencia o verificación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Physical demand</source>
        <translation>Exigencia física</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>{answered} of {asked} answered, {gaps}</source>
        <translation>{answered} de {asked} con respuesta, {gaps}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Must have, {kind}</source>
        <translation>Imprescindible, {kind}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Nice to have, {kind}</source>
        <translation>Deseable, {kind}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>No requirements found in the text</source>
        <translation>No se encontraron requisitos en el texto</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/reading.py"/>
        <source>{n} gaps</source>
        <extracomment>One: {n} gap</extracomment>
        <translation><numerusform>{n} hueco</numerusform><numerusform>{n} huecos</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>no gaps</source>
        <translation>sin huecos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>Reminders come by themselves when you apply or plan an interview. You can also make your own.</source>
        <translation>Los recordatorios llegan solos cuando envías una candidatura o planeas una entrevista. También puedes crear los tuyos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>Show what was done or dismissed ({count})</source>
        <translation>Mostrar lo hecho o descartado ({count})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>No reminders</source>
        <translation>Sin recordatorios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>Hide what was done or dismissed ({count})</source>
        <translation>Ocultar lo hecho o descartado ({count})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>You said these are not asked</source>
        <translation>Dijiste que esto no se pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>You said so</source>
        <translation>Lo dijiste tú</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Not asked</source>
        <translation>No se pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>{state}: {words}</source>
        <translation>{state}: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Gaps ({count})</source>
        <translation>Huecos ({count})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Answered ({count})</source>
        <translation>Respondidos ({count})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>The work itself</source>
        <translation>El trabajo en sí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>What the posting asks</source>
        <translation>Lo que pide el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>I have this</source>
        <translation>Lo tengo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Correct this</source>
        <translation>Corregir esto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Say what is asked and what answers it, where it was read wrongly ({keys})</source>
        <translation>Di qué se pide y qué lo responde, donde se leyó mal ({keys})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>How to show it</source>
        <translation>Cómo mostrarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Add a story that shows: {words}</source>
        <translation>Añadir una historia que muestre: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Correct: {words}</source>
        <translation>Corregir: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>I have this: {words}. Adds {name} to your profile</source>
        <translation>Lo tengo: {words}. Añade {name} a tu perfil</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Adds “{name}” to your profile, under {place}</source>
        <translation>Añade «{name}» a tu perfil, en {place}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>{field}: {words}, {where}. Use it</source>
        <translation>{field}: {words}, {where}. Usarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>The posting says: {short}</source>
        <translation>El anuncio dice: {short}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/said.py"/>
        <source>{n} to confirm</source>
        <extracomment>One: {n} to confirm</extracomment>
        <translation><numerusform>{n} por confirmar</numerusform><numerusform>{n} por confirmar</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/said.py"/>
        <source>{n} differ</source>
        <extracomment>One: {n} differs</extracomment>
        <translation><numerusform>{n} distinto</numerusform><numerusform>{n} distintos</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>May be: {words}</source>
        <translation>Quizá: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>{words} — Use it</source>
        <translation>{words} — Usarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>Noted: {field} was read wrongly</source>
        <translation>Apuntado: {field} se leyó mal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>{field}: {value}. {note}</source>
        <translation>{field}: {value}. {note}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Not that</source>
        <translation>Eso no</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Add to People</source>
        <translation>Añadir a Personas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>{act}: {field}</source>
        <translation>{act}: {field}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>{where}; you have {held}</source>
        <translation>{where}; tú tienes {held}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Copied {copied}</source>
        <translation>Copiado: {copied}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>{name}. Show it in the text</source>
        <translation>{name}. Mostrarlo en el texto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Open the link: {link}</source>
        <translation>Abrir el enlace: {link}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Write an e-mail: {link}</source>
        <translation>Escribir un correo: {link}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Employment</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Posted on</source>
        <translation>Publicado el</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Phone calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>How to apply</source>
        <translation>Cómo enviar la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>full-time</source>
        <translation>tiempo completo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>part-time</source>
        <translation>tiempo parcial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>temporary</source>
        <translation>temporal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>contract</source>
        <translation>por contrato</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>permanent</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>casual</source>
        <translation>ocasional</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>from the page’s data</source>
        <translation>de los datos de la página</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>from the page</source>
        <translation>de la página</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>from the text</source>
        <translation>del texto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>from the mail</source>
        <translation>del correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Likely, {where}</source>
        <translation>Probable, {where}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>They ask for no calls</source>
        <translation>Piden que no se llame</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Calls are welcome</source>
        <translation>Se aceptan llamadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>apply by {day}</source>
        <translation>enviar antes del {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>When it was sent</source>
        <translation>Cuándo se envió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>It went without a letter or files.</source>
        <translation>Se envió sin carta ni archivos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Export as folder</source>
        <translation>Exportar como carpeta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Export as ZIP</source>
        <translation>Exportar como ZIP</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Looking whether anything changed…</source>
        <translation>Mirando si algo cambió…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>The posting as it was</source>
        <translation>El anuncio tal como era</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Save it as it was captured</source>
        <translation>Guardarlo como se capturó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Not as it went out: {parts}. A backup from before still has it; restore one under Settings.</source>
        <translation>No está como salió: {parts}. Una copia de seguridad anterior todavía lo tiene; restáurala en Ajustes.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Where the folder goes</source>
        <translation>Adónde va la carpeta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Export what was sent</source>
        <translation>Exportar lo enviado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Saved as {name} in {parent}</source>
        <translation>Guardado como {name} en {parent}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Nothing was sent for this yet. Mark it as sent when it is.</source>
        <translation>Todavía no se envió nada para esto. Márcalo como enviado cuando salga.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>{job}. Sent on {day}.</source>
        <translation>{job}. Se envió el {day}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Sent on {day}.</source>
        <translation>Se envió el {day}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>What each sentence of the letter rested on</source>
        <translation>En qué se apoyaba cada frase de la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>What each sentence rested on then, to have ready when they ask.</source>
        <translation>En qué se apoyaba entonces cada frase, para tenerlo a mano cuando pregunten.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Behind the letter</source>
        <translation>Detrás de la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>The letter that was sent</source>
        <translation>La carta que se envió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Open the PDF</source>
        <translation>Abrir el PDF</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Sent before checksums of everything were kept; nothing shows that it changed.</source>
        <translation>Se envió antes de que se guardaran sumas de comprobación de todo; nada indica que haya cambiado.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Show as pages</source>
        <translation>Mostrar como páginas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Exporting what was sent</source>
        <translation>Exportando lo enviado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Left out, because it cannot be read any more: {files}.</source>
        <translation>Omitido, porque ya no se puede leer: {files}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Your answers to the application form</source>
        <translation>Tus respuestas al formulario</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Unchanged since {since}: every checksum is as it was.</source>
        <translation>Sin cambios desde {since}: todas las sumas de comprobación son las de entonces.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>{day}, {number}</source>
        <translation>{day}, {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Kept as text alone: {trouble}.</source>
        <translation>Guardado solo como texto: {trouble}.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/sent_parts.py"/>
        <source>{n} pages; show it as text to read it aloud</source>
        <extracomment>One: {n} page; show it as text to read it aloud</extracomment>
        <translation><numerusform>{n} página; muéstrala como texto para leerla en voz alta</numerusform><numerusform>{n} páginas; muéstralas como texto para leerlas en voz alta</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent_parts.py"/>
        <source>The letter as it went out</source>
        <translation>La carta tal como salió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Tick what you noticed in the posting, in what people say, or when you were there. A bad sign brings a question to ask them onto your prep sheet.</source>
        <translation>Marca lo que notaste en el anuncio, en lo que dice la gente o cuando estuviste ahí. Una mala señal añade a tu hoja de preparación una pregunta para la empresa.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Look for signs</source>
        <translation>Buscar señales</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Signs of this employer</source>
        <translation>Señales de esta empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Save signs</source>
        <translation>Guardar las señales</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Signs saved</source>
        <translation>Señales guardadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Change the signs</source>
        <translation>Cambiar las señales</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Opening the guide</source>
        <translation>Abriendo la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Good sign: {name}</source>
        <translation>Buena señal: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>To be wary of: {name}</source>
        <translation>Ojo con esto: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>The posting says: “{hint}”</source>
        <translation>El anuncio dice: «{hint}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Good signs</source>
        <translation>Buenas señales</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>To be wary of</source>
        <translation>Ojo con esto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tabs.py"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Take this tag off</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Take off the tag {tag}</source>
        <translation>Quitar la etiqueta {tag}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Tagged</source>
        <translation>Etiqueta puesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Tag taken off</source>
        <translation>Etiqueta quitada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Nothing is to be written at this stage. Thanks, questions and answers to an offer come up when they fit.</source>
        <translation>En esta etapa no hay nada que escribir. Los agradecimientos, las preguntas y las respuestas a una oferta aparecen cuando encajan.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/texts.py"/>
        <source>{n} answers</source>
        <extracomment>One: {n} answer</extracomment>
        <translation><numerusform>{n} respuesta</numerusform><numerusform>{n} respuestas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Your wording</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>No text fits now</source>
        <translation>Ningún texto encaja ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>What fits now</source>
        <translation>Lo que encaja ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Write: {title}</source>
        <translation>Escribir: {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Leave it where it is</source>
        <translation>Dejarla donde está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>“{title}” is in the history. The application is still in “{stage}”.</source>
        <translation>«{title}» está en el historial. La candidatura sigue en «{stage}».</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Begun earlier</source>
        <translation>Empezado antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Move to {stage}</source>
        <translation>Pasar a {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Paste their questions, one a line. “(500 characters)” behind one is minded.</source>
        <translation>Pega sus preguntas, una por línea. Se tiene en cuenta un «(500 caracteres)» al final.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>{count} of {limit} characters, {over} too many</source>
        <translation>{count} de {limit} caracteres, sobran {over}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Added {n} questions</source>
        <extracomment>One: Added {n} question</extracomment>
        <translation><numerusform>{n} pregunta añadida</numerusform><numerusform>{n} preguntas añadidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>{n} characters</source>
        <extracomment>One: {n} character</extracomment>
        <translation><numerusform>{n} carácter</numerusform><numerusform>{n} caracteres</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>{count} of {limit} characters</source>
        <translation>{count} de {limit} caracteres</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Questions to add</source>
        <translation>Preguntas que añadir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Add questions</source>
        <translation>Añadir preguntas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Add what forms usually ask</source>
        <translation>Añadir lo que suelen preguntar los formularios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Copy all answers</source>
        <translation>Copiar todas las respuestas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Took the question off</source>
        <translation>Pregunta quitada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>The answers are on the clipboard</source>
        <translation>Las respuestas están en el portapapeles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Take off: {question}</source>
        <translation>Quitar: {question}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Your answer: {question}</source>
        <translation>Tu respuesta: {question}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Use the suggestion: {question}</source>
        <translation>Usar la sugerencia: {question}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Copy the answer: {question}</source>
        <translation>Copiar la respuesta: {question}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Suggested: {text}</source>
        <translation>Sugerencia: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>[your answer]</source>
        <translation>[tu respuesta]</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>The answer is on the clipboard</source>
        <translation>La respuesta está en el portapapeles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>It is kept in your profile.</source>
        <translation>Se guarda en tu perfil.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>It is kept with the application.</source>
        <translation>Se guarda con la candidatura.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>{field} is kept</source>
        <translation>{field}: guardado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Hold the pointer over a sentence to see what it rests on.</source>
        <translation>Pon el puntero sobre una frase para ver en qué se apoya.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Open in mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Save as .eml</source>
        <translation>Guardar como .eml</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Draft it anew</source>
        <translation>Redactarlo de nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>I sent it</source>
        <translation>Ya lo envié</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Note it in the history, with the text as it stands</source>
        <translation>Apuntarlo en el historial, con el texto como está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>What it rests on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>The text is on the clipboard</source>
        <translation>El texto está en el portapapeles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>It still says {blanks}. Fill in what is missing, or take it out, before it goes.</source>
        <translation>Todavía dice {blanks}. Rellena lo que falta o quítalo antes de que salga.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Fill in: {blank}</source>
        <translation>Rellenar: {blank}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Noted in the history: {title}</source>
        <translation>Apuntado en el historial: {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Drafted anew</source>
        <translation>Redactado de nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Still to fill:</source>
        <translation>Aún por rellenar:</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Nothing to make a headline of yet. A job with its dates and one line with a figure would do.</source>
        <translation>Todavía no hay con qué hacer un titular. Bastaría un empleo con sus fechas y una línea con una cifra.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>No story makes a line yet. Tell one that begins with what you did: “I calmed …”, “I found …”.</source>
        <translation>Ninguna historia da todavía una línea. Cuenta una que empiece con lo que hiciste: «Calmé a …», «Encontré …».</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Copy all lines</source>
        <translation>Copiar todas las líneas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>The lines are on the clipboard</source>
        <translation>Las líneas están en el portapapeles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Copy: {text}</source>
        <translation>Copiar: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>The line is on the clipboard</source>
        <translation>La línea está en el portapapeles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>A headline for the top</source>
        <translation>Un titular para arriba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Lines from your stories</source>
        <translation>Líneas de tus historias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Answers {requirements}</source>
        <translation>Responde a {requirements}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>No figure in it yet. How many, how fast, how often?</source>
        <translation>Todavía sin cifra. ¿Cuántos, con qué rapidez, con qué frecuencia?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Nothing that counts: at most spaces, case and punctuation are other.</source>
        <translation>Nada que cuente: como mucho cambian espacios, mayúsculas y puntuación.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Asked now</source>
        <translation>Se pide ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>No longer asked</source>
        <translation>Ya no se pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{field}: no longer said (was {before})</source>
        <translation>{field}: ya no se dice (era {before})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>It asks more</source>
        <translation>Pide más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>It asks no longer</source>
        <translation>Ya no pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>It asks otherwise</source>
        <translation>Lo pide de otra manera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>It says otherwise</source>
        <translation>Lo dice de otra manera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{words} (nice to have)</source>
        <translation>{words} (deseable)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{words}: a must-have now</source>
        <translation>{words}: ahora imprescindible</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{words}: only nice to have now</source>
        <translation>{words}: ahora solo deseable</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{field} is worded otherwise: see the lines below</source>
        <translation>{field} está redactado de otra manera: mira las líneas de abajo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{field}: {now} (was {before})</source>
        <translation>{field}: {now} (era {before})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{field}: {now} (not said before)</source>
        <translation>{field}: {now} (antes no se decía)</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>… and {n} more lines</source>
        <extracomment>One: … and {n} more line</extracomment>
        <translation><numerusform>… y {n} línea más</numerusform><numerusform>… y {n} líneas más</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>maybe {words}</source>
        <translation>quizá {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Line by line</source>
        <translation>Línea por línea</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{fate}: {line}</source>
        <translation>{fate}: {line}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>the version you answered</source>
        <translation>la versión a la que respondiste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{captured}, compared with {version}.</source>
        <translation>{captured}, comparado con {version}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>What changed in the posting</source>
        <translation>Qué cambió en el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Back to the posting</source>
        <translation>Volver al anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>The earlier version of the posting</source>
        <translation>La versión anterior del anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Comparing the versions…</source>
        <translation>Comparando las versiones…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{captured} ({version})</source>
        <translation>{captured} ({version})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{version} from {source}</source>
        <translation>{version} de {source}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{day}, {version}</source>
        <translation>{day}, {version}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>The later version</source>
        <translation>La versión posterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>The version before</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>There is only one version of this posting so far.</source>
        <translation>De este anuncio solo hay una versión por ahora.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>As it was before</source>
        <translation>Tal como era antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Show what changed</source>
        <translation>Mostrar qué cambió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Read the earlier version in full</source>
        <translation>Leer entera la versión anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{field}: {now}; you have {held}</source>
        <translation>{field}: {now}; tú tienes {held}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{field}: {now}; you have none</source>
        <translation>{field}: {now}; tú no tienes nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Use it: {field} {now}; you have {held}</source>
        <translation>Usarlo: {field} {now}; tú tienes {held}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Use it: {field} {now}; you have none</source>
        <translation>Usarlo: {field} {now}; tú no tienes nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/zones.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application_field.py"/>
        <source>No application; type an employer to find one</source>
        <translation>Ninguna candidatura; escribe una empresa para encontrar una</translation>
    </message>
    <message>
        <location filename="apptracker/ui/application_field.py"/>
        <source>Application {id}</source>
        <translation>Candidatura {id}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Spreadsheet (*.csv);;JSON (*.json)</source>
        <translation>Hoja de cálculo (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>{name} moved to {stage}</source>
        <translation>{name}: ahora en {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>{column} changed</source>
        <translation>{column}: cambio guardado</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Export {n} applications</source>
        <extracomment>One: Export {n} application</extracomment>
        <translation><numerusform>Exportar {n} candidatura</numerusform><numerusform>Exportar {n} candidaturas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Wrote {n} applications to {file}</source>
        <extracomment>One: Wrote {n} application to {file}</extracomment>
        <translation><numerusform>{n} candidatura escrita en {file}</numerusform><numerusform>{n} candidaturas escritas en {file}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Work modes</source>
        <translation>Modalidades</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>{n} applications</source>
        <extracomment>One: {n} application</extracomment>
        <translation><numerusform>{n} candidatura</numerusform><numerusform>{n} candidaturas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Work mode changed</source>
        <translation>Modalidad cambiada</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>{n} rows copied</source>
        <extracomment>One: {n} row copied</extracomment>
        <translation><numerusform>{n} fila copiada</numerusform><numerusform>{n} filas copiadas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Select an application first</source>
        <translation>Selecciona primero una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>There is nothing to export here</source>
        <translation>Aquí no hay nada que exportar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>{name} moved to the bin</source>
        <translation>{name} está ahora en la papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>{name} taken out of the archive</source>
        <translation>{name} salió del archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>{name} archived</source>
        <translation>{name} está ahora en el archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>Archiving</source>
        <translation>Archivando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>Moving to the bin</source>
        <translation>Moviendo a la papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Then sort by</source>
        <translation>Y después por</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Reset the columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Sort by {column}</source>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Turn the order of {column}</source>
        <translation>Invertir el orden de {column}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Do not sort by {column}</source>
        <translation>No ordenar por {column}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Fold all groups</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Unfold all groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>{column} ({number})</source>
        <translation>{column} ({number})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Move {column} left</source>
        <translation>Mover {column} a la izquierda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Move {column} right</source>
        <translation>Mover {column} a la derecha</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Hide {column}</source>
        <translation>Ocultar {column}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Then sort by {column}</source>
        <translation>Ordenar después por {column}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>{n} days</source>
        <extracomment>One: {n} day</extracomment>
        <translation><numerusform>{n} día</numerusform><numerusform>{n} días</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>Applied</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>Next reminder</source>
        <translation>Próximo recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>In stage</source>
        <translation>En la etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>Search employers, titles, notes, postings…</source>
        <translation>Buscar empresas, puestos, notas, anuncios…</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>{name}, {n} applications</source>
        <extracomment>One: {name}, {n} application</extracomment>
        <translation><numerusform>{name}, {n} candidatura</numerusform><numerusform>{name}, {n} candidaturas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>Search applications</source>
        <translation>Buscar candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>Ended</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/groups.py"/>
        <source>No employer</source>
        <translation>Sin empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/header.py"/>
        <source>Click to sort, Shift+click to sort by one more column, drag to move</source>
        <translation>Clic para ordenar, Mayús+clic para ordenar por una columna más, arrastra para mover</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Selected applications</source>
        <translation>Candidaturas seleccionadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Move to stage</source>
        <translation>Pasar a otra etapa</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Copy {n} rows</source>
        <extracomment>One: Copy</extracomment>
        <translation><numerusform>Copiar</numerusform><numerusform>Copiar {n} filas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Copy with headings</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Open in the whole window</source>
        <translation>Abrir en la ventana completa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Edit the title</source>
        <translation>Editar el puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/model.py"/>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/model.py"/>
        <source>{title}, {count}</source>
        <translation>{title}, {count}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/model.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/model.py"/>
        <source>{title}, {count}, folded</source>
        <translation>{title}, {count}, plegado</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/reminding_many.py"/>
        <source>A reminder for each of {n} applications</source>
        <extracomment>One: A reminder for {n} application</extracomment>
        <translation><numerusform>Un recordatorio para {n} candidatura</numerusform><numerusform>Un recordatorio para cada una de {n} candidaturas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/reminding_many.py"/>
        <source>{n} reminders added</source>
        <extracomment>One: Reminder added</extracomment>
        <translation><numerusform>Recordatorio añadido</numerusform><numerusform>{n} recordatorios añadidos</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/reminding_many.py"/>
        <source>Adding reminders</source>
        <translation>Añadiendo recordatorios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/selection.py"/>
        <source>Remind</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/selection.py"/>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/selection.py"/>
        <source>{n} selected</source>
        <extracomment>One: {n} selected</extracomment>
        <translation><numerusform>{n} seleccionada</numerusform><numerusform>{n} seleccionadas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>{tag} taken off {n} applications</source>
        <extracomment>One: {tag} taken off</extracomment>
        <translation><numerusform>{tag}: etiqueta quitada</numerusform><numerusform>{tag}: etiqueta quitada de {n} candidaturas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>{n} applications tagged {tag}</source>
        <extracomment>One: Tagged {tag}</extracomment>
        <translation><numerusform>Etiqueta puesta: {tag}</numerusform><numerusform>{n} candidaturas con la etiqueta {tag}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>Tagging</source>
        <translation>Etiquetando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>New tag “{tag}”</source>
        <translation>Nueva etiqueta «{tag}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/values.py"/>
        <source>night, bank</source>
        <translation>noche, banco</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>Waiting for a reply</source>
        <translation>Esperan respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>Closing this week</source>
        <translation>Cierran esta semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>No reminder set</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/views.py"/>
        <source>Update the view</source>
        <translation>Actualizar la vista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/views.py"/>
        <source>The view has another name</source>
        <translation>La vista tiene otro nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/views.py"/>
        <source>View saved</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/views.py"/>
        <source>View updated</source>
        <translation>Vista actualizada</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/acting.py"/>
        <source>{n} cards copied</source>
        <extracomment>One: {n} card copied</extracomment>
        <translation><numerusform>{n} tarjeta copiada</numerusform><numerusform>{n} tarjetas copiadas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/acting.py"/>
        <source>Select a card first</source>
        <translation>Selecciona primero una tarjeta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/acting.py"/>
        <source>Nothing is to be done there</source>
        <translation>Ahí no hay nada que hacer</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/carrying.py"/>
        <source>{n} cards</source>
        <extracomment>One: {n} card</extracomment>
        <translation><numerusform>{n} tarjeta</numerusform><numerusform>{n} tarjetas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/carrying.py"/>
        <source>Move {n} cards to {stage}</source>
        <extracomment>One: Move {n} card to {stage}</extracomment>
        <translation><numerusform>Pasar {n} tarjeta a {stage}</numerusform><numerusform>Pasar {n} tarjetas a {stage}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>What ended this way comes here.</source>
        <translation>Aquí llega lo que terminó así.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Nothing here matches.</source>
        <translation>Aquí no coincide nada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Jobs you like wait here. Add a posting, and it comes in on top.</source>
        <translation>Aquí esperan los empleos que te gustan. Añade un anuncio y aparecerá arriba.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Drag a card here when you have applied.</source>
        <translation>Arrastra aquí una tarjeta cuando hayas enviado la candidatura.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Drag a card here when they write or call back.</source>
        <translation>Arrastra aquí una tarjeta cuando te escriban o te llamen.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Drag a card here when an interview is set.</source>
        <translation>Arrastra aquí una tarjeta cuando haya una entrevista fijada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Drag a card here when they make you an offer.</source>
        <translation>Arrastra aquí una tarjeta cuando te hagan una oferta.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{stage}, {applications}</source>
        <translation>{stage}, {applications}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{stage}, {applications}, {over} over your limit of {limit}</source>
        <translation>{stage}, {applications}, {over} por encima de tu límite de {limit}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>More for this column</source>
        <translation>Más para esta columna</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>More for {stage}</source>
        <translation>Más para {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{count} of {limit}</source>
        <translation>{count} de {limit}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{column}, folded</source>
        <translation>{column}, plegada</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/column.py"/>
        <source>{n} over your limit</source>
        <extracomment>One: {n} over your limit</extracomment>
        <translation><numerusform>{n} por encima de tu límite</numerusform><numerusform>{n} por encima de tu límite</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{column}. Click to unfold</source>
        <translation>{column}. Haz clic para desplegarla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Fold the column</source>
        <translation>Plegar la columna</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Change the limit…</source>
        <translation>Cambiar el límite…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Set a limit…</source>
        <translation>Poner un límite…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Take the limit off</source>
        <translation>Quitar el límite</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Select all its cards</source>
        <translation>Seleccionar todas sus tarjetas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>{stage} has no limit any more</source>
        <translation>{stage} ya no tiene límite</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Skip this (Esc)</source>
        <translation>Omitir esto (Esc)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>What they said, or what you take from it</source>
        <translation>Lo que dijeron, o lo que te llevas de ello</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Feedback, kept as a note</source>
        <translation>Comentarios, guardados como nota</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Save reason</source>
        <translation>Guardar el motivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>F6 goes here from the cards</source>
        <translation>F6 lleva aquí desde las tarjetas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>{name}: {stage}. What was the reason?</source>
        <translation>{name}: {stage}. ¿Cuál fue el motivo?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>The posting gives reason for caution</source>
        <translation>El anuncio da motivos para tener cuidado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>The posting has serious warning signs</source>
        <translation>El anuncio tiene señales de alerta serias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>closes {day}</source>
        <translation>cierra {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>{covered} of {asked}</source>
        <translation>{covered} de {asked}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>Closing date: {day}</source>
        <translation>Fecha límite: {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>In {stage} since {day}</source>
        <translation>En {stage} desde {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>closed {day}</source>
        <translation>cerró {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>Answers {covered} of {asked} things asked for</source>
        <translation>Responde a {covered} de {asked} requisitos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>in this stage for {days}</source>
        <translation>en esta etapa desde hace {days}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>in this stage since today</source>
        <translation>en esta etapa desde hoy</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>answers {covered} of {asked} things asked for</source>
        <translation>responde a {covered} de {asked} requisitos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>tags: {tags}</source>
        <translation>etiquetas: {tags}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/face.py"/>
        <source>{n} days overdue</source>
        <extracomment>One: {n} day overdue</extracomment>
        <translation><numerusform>{n} día de atraso</numerusform><numerusform>{n} días de atraso</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>reminder {due}: {text}</source>
        <translation>recordatorio {due}: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>More can still come in; the column then says by how many it is over.</source>
        <translation>Pueden entrar más; la columna dice entonces cuántas sobran.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>Limit of {stage}</source>
        <translation>Límite de {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>Set limit</source>
        <translation>Poner límite</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>Applications at most</source>
        <translation>Candidaturas como máximo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>{stage} limited</source>
        <translation>{stage} tiene ahora un límite</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/moves.py"/>
        <source>{toast}, {n} over your limit</source>
        <extracomment>One: {toast}, {n} over your limit</extracomment>
        <translation><numerusform>{toast}, {n} por encima de tu límite</numerusform><numerusform>{toast}, {n} por encima de tu límite</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/moves.py"/>
        <source>{name}: reason saved</source>
        <translation>{name}: motivo guardado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/moves.py"/>
        <source>{name}: feedback saved</source>
        <translation>{name}: comentarios guardados</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Newest in stage</source>
        <translation>Las más nuevas en la etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Longest in stage</source>
        <translation>Las que llevan más en la etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Closing date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Best covered</source>
        <translation>Mejor cubiertas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Order of the cards</source>
        <translation>Orden de las tarjetas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Order of the cards: {order}</source>
        <translation>Orden de las tarjetas: {order}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda.py"/>
        <source>nothing planned</source>
        <translation>nada planeado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>{near}, {day}</source>
        <translation>{near}, {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>Show earlier days</source>
        <translation>Mostrar días anteriores</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>Show later days</source>
        <translation>Mostrar días posteriores</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>What is done or called off</source>
        <translation>Lo hecho o cancelado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Not all shown</source>
        <translation>No se muestra todo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Not shown: {kinds}</source>
        <translation>No se muestran: {kinds}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Moved to {when}: {what}</source>
        <translation>Pasa a {when}: {what}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>{said}. That has passed</source>
        <translation>{said}. Eso ya pasó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Add a reminder here</source>
        <translation>Añadir aquí un recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Plan an interview here</source>
        <translation>Planear aquí una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>{said}. At that time you have an interview with {other}, too</source>
        <translation>{said}. A esa hora también tienes una entrevista con {other}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Only reminders can be dismissed</source>
        <translation>Solo se pueden descartar recordatorios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Only reminders can be put off; move this one to another day</source>
        <translation>Solo se pueden posponer recordatorios; mueve esto a otro día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Open the application</source>
        <translation>Abrir la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Move to another time…</source>
        <translation>Mover a otra hora…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>{said}. Its reminders moved along</source>
        <translation>{said}. Sus recordatorios se movieron también</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>To do again</source>
        <translation>Por hacer otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Put off…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Only reminders and interviews can be done</source>
        <translation>Solo se pueden dar por hechos recordatorios y entrevistas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>This interview is still ahead</source>
        <translation>Esta entrevista todavía no ha llegado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/planning.py"/>
        <source>Type an employer to find the application</source>
        <translation>Escribe una empresa para encontrar la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/planning.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/teaching.py"/>
        <source>Interviews, reminders and closing dates stand here on their days; drag one to move it, or press N on a day for something new.</source>
        <translation>Las entrevistas, los recordatorios y las fechas límite aparecen aquí en su día; arrastra uno para moverlo o pulsa N en un día para añadir algo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/teaching.py"/>
        <source>Your days fill by themselves</source>
        <translation>Tus días se llenan solos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/verdict.py"/>
        <source>This is over and stays where it is</source>
        <translation>Esto terminó y se queda donde está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/verdict.py"/>
        <source>{when} has passed: a reminder needs a time ahead</source>
        <translation>{when} ya pasó: un recordatorio necesita una hora futura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/verdict.py"/>
        <source>{when}, which has passed</source>
        <translation>{when}, que ya pasó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/verdict.py"/>
        <source>{when}, at the same time as {other}</source>
        <translation>{when}, a la misma hora que {other}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Closing dates</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{day}, {n} entries: {entries}</source>
        <extracomment>One: {day}, {n} entry: {entries}</extracomment>
        <translation><numerusform>{day}, {n} entrada: {entries}</numerusform><numerusform>{day}, {n} entradas: {entries}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>+{n} more</source>
        <extracomment>One: +{n} more</extracomment>
        <translation><numerusform>+{n} más</numerusform><numerusform>+{n} más</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{how}, {n} minutes</source>
        <extracomment>One: {how}, {n} minute</extracomment>
        <translation><numerusform>{how}, {n} minuto</numerusform><numerusform>{how}, {n} minutos</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Closed {day}</source>
        <translation>Cerró {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Closes {day}</source>
        <translation>Cierra {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>The application has ended</source>
        <translation>La candidatura terminó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Prep sheet kept</source>
        <translation>Hoja de preparación guardada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{day}, nothing</source>
        <translation>{day}, nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>MMMM yyyy</source>
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{job} closes</source>
        <translation>{job} cierra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>A saved job closes</source>
        <translation>Cierra un empleo guardado</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{n} interviews</source>
        <extracomment>One: {n} interview</extracomment>
        <translation><numerusform>{n} entrevista</numerusform><numerusform>{n} entrevistas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{n} reminders</source>
        <extracomment>One: {n} reminder</extracomment>
        <translation><numerusform>{n} recordatorio</numerusform><numerusform>{n} recordatorios</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{n} closing dates</source>
        <extracomment>One: {n} closing date</extracomment>
        <translation><numerusform>{n} fecha límite</numerusform><numerusform>{n} fechas límite</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>You applied</source>
        <translation>Ya enviaste la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Saved {name}: {counted}</source>
        <translation>{name} guardado: {counted}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Calendar (*{ending})</source>
        <translation>Calendario (*{ending})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Job search</source>
        <translation>Búsqueda de empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Saving the calendar</source>
        <translation>Guardando el calendario</translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>what was called off</source>
        <translation>lo cancelado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Kept as the newer version: {changes}</source>
        <translation>Guardado como la versión más nueva: {changes}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Kept as the posting of that application</source>
        <translation>Guardado como el anuncio de esa candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Kept as the newer version; it says the same</source>
        <translation>Guardado como la versión más nueva; dice lo mismo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Go on with what you typed</source>
        <translation>Seguir con lo que escribiste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Paste what you copied</source>
        <translation>Pegar lo que copiaste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Enter, or {keys} in the big field</source>
        <translation>Intro, o {keys} en el campo grande</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Reading files</source>
        <translation>Leyendo archivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Added {job}. Now the next one.</source>
        <translation>Se añadió {job}. Ahora, el siguiente.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Adding</source>
        <translation>Añadiendo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>What you entered is kept. {keys} goes on with it.</source>
        <translation>Lo que escribiste se conserva. {keys} sigue con ello.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>What stood here before is kept, and offered when you add the next posting.</source>
        <translation>Lo que había aquí se conserva y se te ofrece al añadir el siguiente anuncio.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capture.py"/>
        <source>Add {n} applications</source>
        <extracomment>One: Add {n} application</extracomment>
        <translation><numerusform>Añadir {n} candidatura</numerusform><numerusform>Añadir {n} candidaturas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Nothing to add</source>
        <translation>Nada que añadir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Save it a second time</source>
        <translation>Guardarlo por segunda vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>a job</source>
        <translation>un empleo</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capture.py"/>
        <source>Added {n} applications</source>
        <extracomment>One: Added {n} application</extracomment>
        <translation><numerusform>{n} candidatura añadida</numerusform><numerusform>{n} candidaturas añadidas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Added {name}</source>
        <translation>Añadido: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Added {name}, advertised again</source>
        <translation>Añadido: {name}, anunciado otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Add these or close first; one more posting goes in after them.</source>
        <translation>Añade primero estas o cierra; después cabe un anuncio más.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/advert.py"/>
        <source>Paste the posting, drop a file, or type:

Employer, title, link

Harbor Mutual, Customer service agent</source>
        <translation>Pega el anuncio, suelta un archivo o escribe:

Empresa, puesto, enlace

Harbor Mutual, Agente de atención al cliente</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/drafts.py"/>
        <source>{n} files</source>
        <extracomment>One: {n} file</extracomment>
        <translation><numerusform>{n} archivo</numerusform><numerusform>{n} archivos</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/dropping.py"/>
        <source>The mail program hands over no more than a pointer to the mail. Save the mail as a file and drop that, or copy its text and paste it here.</source>
        <translation>El programa de correo solo entrega una referencia al correo. Guarda el correo como archivo y suéltalo, o copia su texto y pégalo aquí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/dropping.py"/>
        <source>Nothing that can be read was in it. Save it as a file and drop that, or copy its text and paste it.</source>
        <translation>No había nada que se pueda leer. Guárdalo como archivo y suéltalo, o copia su texto y pégalo aquí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/fields.py"/>
        <source>May be: {value} — Use it</source>
        <translation>Quizá: {value} — Usarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/fields.py"/>
        <source>17-18.50 USD/hour</source>
        <translation>17-18.50 USD/hour</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/fields.py"/>
        <source>{field} may be: {value}. Use it</source>
        <translation>{field}, quizá: {value}. Usarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/fields.py"/>
        <source>{value}
{where}. Down arrow in the field uses it too.</source>
        <translation>{value}
{where}. La flecha abajo en el campo también lo usa.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>What is understood appears here. You can also fill it in by hand.</source>
        <translation>Aquí aparece lo que se entiende. También puedes rellenarlo a mano.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>The link is kept, and never opened. Paste the text of the posting so that it can be read.</source>
        <translation>El enlace se guarda y nunca se abre. Pega el texto del anuncio para que se pueda leer.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>No job was recognized in this text. If there is one, fill in what you know.</source>
        <translation>No se reconoció ningún empleo en este texto. Si lo hay, rellena lo que sepas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>Enter saves. For a letter later, paste the text of the posting too.</source>
        <translation>Intro guarda. Para una carta más adelante, pega también el texto del anuncio.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>Enter saves. The rest can wait.</source>
        <translation>Intro guarda. Lo demás puede esperar.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>Who is it, and what is the job called? With both, Enter saves; Ctrl+Enter saves now.</source>
        <translation>¿Qué empresa es y cómo se llama el puesto? Con ambos, Intro guarda; Ctrl+Intro guarda ya.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>Be careful with this one: {n} serious signs below, with the reason.</source>
        <extracomment>One: Be careful with this one: {n} serious sign below, with the reason.</extracomment>
        <translation><numerusform>Ten cuidado con este: {n} señal seria abajo, con el motivo.</numerusform><numerusform>Ten cuidado con este: {n} señales serias abajo, con el motivo.</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>Understood</source>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/said.py"/>
        <source>May be: {cut}</source>
        <translation>Quizá: {cut}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>Read the warnings first: {reason}. And {n} more signs like this.</source>
        <extracomment>One: Read the warnings first: {reason}. And {n} more sign like this.</extracomment>
        <translation><numerusform>Lee primero las advertencias: {reason}. Y {n} señal más como esta.</numerusform><numerusform>Lee primero las advertencias: {reason}. Y {n} señales más como esta.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>{n} postings found</source>
        <extracomment>One: {n} posting found</extracomment>
        <translation><numerusform>{n} anuncio encontrado</numerusform><numerusform>{n} anuncios encontrados</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>A posting that names neither job nor employer</source>
        <translation>Un anuncio que no nombra ni puesto ni empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>Read the warnings first: {reason}.</source>
        <translation>Lee primero las advertencias: {reason}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>Each becomes an application of its own. Untick what you do not want.</source>
        <translation>Cada uno se convierte en una candidatura. Desmarca lo que no quieras.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>{n} files could not be read</source>
        <extracomment>One: {n} file could not be read</extracomment>
        <translation><numerusform>{n} archivo no se pudo leer</numerusform><numerusform>{n} archivos no se pudieron leer</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>{found}; {unread}</source>
        <translation>{found}; {unread}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>asks for {n} things</source>
        <extracomment>One: asks for {n} thing</extracomment>
        <translation><numerusform>pide {n} cosa</numerusform><numerusform>pide {n} cosas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>nothing it asks for was recognized</source>
        <translation>no se reconoció nada de lo que pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>You have this already ({state}); tick it to add it all the same.</source>
        <translation>Ya lo tienes ({state}); márcalo para añadirlo de todos modos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>this file</source>
        <translation>este archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>The same as in {file}.</source>
        <translation>Lo mismo que en {file}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>{job} is advertised again</source>
        <translation>{job} se anuncia otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>Its posting is the very same.</source>
        <translation>Su anuncio es exactamente el mismo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>That one is in {location}.</source>
        <translation>Ese está en {location}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>You have one like it in another place: {job}. {state}.</source>
        <translation>Tienes uno parecido en otro lugar: {job}. {state}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>You have this already: {job}. {state}.</source>
        <translation>Ya tienes este: {job}. {state}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>Also: {job}, {state}</source>
        <translation>También: {job}, {state}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>Keep as the newer version of {job}</source>
        <translation>Guardar como la versión más nueva de {job}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>It is advertised again</source>
        <translation>Se anuncia otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>Keep as its newer version</source>
        <translation>Guardar como su versión más nueva</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Asks for {n} things</source>
        <extracomment>One: Asks for {n} thing</extracomment>
        <translation><numerusform>Pide {n} cosa</numerusform><numerusform>Pide {n} cosas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Fill in your profile to see which of them you can show.</source>
        <translation>Rellena tu perfil para ver cuáles puedes mostrar.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Asks for {n} things; your profile answers {answers}</source>
        <extracomment>One: Asks for {n} thing; your profile answers {answers}</extracomment>
        <translation><numerusform>Pide {n} cosa; tu perfil responde a {answers}</numerusform><numerusform>Pide {n} cosas; tu perfil responde a {answers}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Your profile answers this</source>
        <translation>Tu perfil responde a esto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Nothing in your profile answers this yet</source>
        <translation>Nada en tu perfil responde a esto todavía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>nice to have</source>
        <translation>deseable</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>must have</source>
        <translation>imprescindible</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/waiting.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/waiting.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/waiting.py"/>
        <source>{words} {done} of {total}</source>
        <translation>{words} {done} de {total}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/warnings.py"/>
        <source>Be careful</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/warnings.py"/>
        <source>Take a second look</source>
        <translation>Míralo dos veces</translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/warnings.py"/>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/warnings.py"/>
        <source>Show {n} more signs</source>
        <extracomment>One: Show {n} more sign</extracomment>
        <translation><numerusform>Mostrar {n} señal más</numerusform><numerusform>Mostrar {n} señales más</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Sample data is in. Settings removes it in one click.</source>
        <translation>Ya están los datos de ejemplo. En Ajustes se quitan con un clic.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Backed up to {path}</source>
        <translation>Copia de seguridad hecha en {path}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>There is nothing to paste. Copy a posting first</source>
        <translation>No hay nada que pegar. Copia primero un anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Making sample data</source>
        <translation>Creando datos de ejemplo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>The sample data is gone</source>
        <translation>Los datos de ejemplo ya no están</translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Algo falló</translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Something went wrong inside the program</source>
        <translation>Algo falló dentro del programa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Everything you saved before is kept, and you can carry on. If it happens again, close the window and open it anew. The details below name places in the program and hold nothing about you; they are also in {log}.</source>
        <translation>Todo lo que guardaste antes sigue ahí y puedes continuar. Si vuelve a ocurrir, cierra la ventana y ábrela de nuevo. Los detalles de abajo nombran lugares del programa y no contienen nada sobre ti; también están en {log}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Carry on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Show only some of them</source>
        <translation>Mostrar solo algunas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Clear</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Take all filters away</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Delete takes it away</source>
        <translation>Supr lo quita</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>{n} more</source>
        <extracomment>One: {n} more</extracomment>
        <translation><numerusform>{n} más</numerusform><numerusform>{n} más</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Warning signs</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{amount} an hour or more</source>
        <translation>{amount} por hora o más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{amount} a month or more</source>
        <translation>{amount} al mes o más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{amount} a year or more</source>
        <translation>{amount} al año o más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Or type a day, such as 1 Nov 2026 or 2 weeks ago</source>
        <translation>O escribe un día, como 1 Nov 2026 o 2 weeks ago</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{field}…</source>
        <translation>{field}…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Filter by…</source>
        <translation>Filtrar por…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Type an amount, such as 18 or 38,000</source>
        <translation>Escribe una cantidad, como 18 o 38,000</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>From {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Until {day}</source>
        <translation>Hasta {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>On {day}</source>
        <translation>El {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{amount} a year</source>
        <translation>{amount} al año</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Applied or added</source>
        <translation>Enviada o añadida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>With a reminder</source>
        <translation>Con recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Without a reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>With warning signs</source>
        <translation>Con señales de alerta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Without warning signs</source>
        <translation>Sin señales de alerta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Live ones</source>
        <translation>Activas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Archived ones too</source>
        <translation>También las archivadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Reminder overdue</source>
        <translation>Recordatorio atrasado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>last 90 days</source>
        <translation>últimos 90 días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>next 7 days</source>
        <translation>próximos 7 días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>next 30 days</source>
        <translation>próximos 30 días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>an interview</source>
        <translation>una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a letter</source>
        <translation>una carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a posting</source>
        <translation>un anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a deadline</source>
        <translation>una fecha límite</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>pay</source>
        <translation>sueldo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Pay: {amount} a year or more</source>
        <translation>Sueldo: {amount} al año o más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>{field}: not {value}</source>
        <translation>{field}: no {value}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>{listed} and {n} more</source>
        <extracomment>One: {listed} and {n} more</extracomment>
        <translation><numerusform>{listed} y {n} más</numerusform><numerusform>{listed} y {n} más</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Pay: at most {amount} a year</source>
        <translation>Sueldo: {amount} al año como máximo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>On site</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>{amount} an hour</source>
        <translation>{amount} por hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>{amount} a day</source>
        <translation>{amount} al día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>{amount} a week</source>
        <translation>{amount} a la semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>{amount} a month</source>
        <translation>{amount} al mes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>every month on day {day}</source>
        <translation>cada mes, el día {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/formats.py"/>
        <source>{n} days ago</source>
        <extracomment>One: {n} day ago</extracomment>
        <translation><numerusform>hace {n} día</numerusform><numerusform>hace {n} días</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>every {weekday}</source>
        <translation>cada {weekday}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>up to {pay}</source>
        <translation>hasta {pay}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>from {pay}</source>
        <translation>desde {pay}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/formats.py"/>
        <source>in {n} days</source>
        <extracomment>One: in {n} day</extracomment>
        <translation><numerusform>dentro de {n} día</numerusform><numerusform>dentro de {n} días</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>ddd, MMM d</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>ddd, d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/aiming.py"/>
        <source>Aim at this role</source>
        <translation>Aspirar a este rol</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/aiming.py"/>
        <source>Stop aiming at this role</source>
        <translation>Dejar de aspirar a este rol</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/aiming.py"/>
        <source>You aim at {name} no more</source>
        <translation>Ya no aspiras a {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/aiming.py"/>
        <source>You aim at {name} now</source>
        <translation>Ahora aspiras a {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Say how far each statement is true of you. The roles that follow come with their reasons; they are worth a look, no more. You can work in any of them if you want to.</source>
        <translation>Di hasta qué punto vale cada afirmación para ti. Los roles que siguen vienen con sus motivos; vale la pena mirarlos, nada más. Puedes trabajar en cualquiera si quieres.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>The statements follow the career guides. How they are weighed is our own rule, not a test of anything.</source>
        <translation>Las afirmaciones siguen las guías profesionales. Cómo se ponderan es una regla nuestra, no una prueba de nada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>What you said speaks for these. Read them, and judge for yourself.</source>
        <translation>Lo que dijiste habla a favor de estos. Léelos y decide tú.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Answer a few statements, and roles that may suit you appear here with the reasons.</source>
        <translation>Responde a algunas afirmaciones y aquí aparecerán, con sus motivos, roles que podrían encajar contigo.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>{n} more, and roles that may suit you appear here with the reasons.</source>
        <extracomment>One: {n} more, and roles that may suit you appear here with the reasons.</extracomment>
        <translation><numerusform>{n} más y aquí aparecerán, con sus motivos, roles que podrían encajar contigo.</numerusform><numerusform>{n} más y aquí aparecerán, con sus motivos, roles que podrían encajar contigo.</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Nothing stands out so far. The role explorer shows what each role is like, for you to judge.</source>
        <translation>Por ahora no destaca nada. El explorador de roles muestra cómo es cada uno, para que decidas tú.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Read about: {name}</source>
        <translation>Leer sobre: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Which role fits</source>
        <translation>Qué rol encaja</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Worth a look</source>
        <translation>Vale la pena verlos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Compare them side by side</source>
        <translation>Compararlos lado a lado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>{answered} of {asked} answered. Worth a look: {names}.</source>
        <translation>{answered} de {asked} con respuesta. Vale la pena ver: {names}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} de {asked} con respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Answers cleared</source>
        <translation>Respuestas borradas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>About the work as a whole</source>
        <translation>Sobre el trabajo en general</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/going.py"/>
        <source>A letter answers a posting. Add one first.</source>
        <translation>Una carta responde a un anuncio. Añade uno primero.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/linking.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>{n} entries, the nearest first</source>
        <extracomment>One: {n} entry, the nearest first</extracomment>
        <translation><numerusform>{n} entrada, primero la más cercana</numerusform><numerusform>{n} entradas, primero la más cercana</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>Nothing in the guide has those words</source>
        <translation>Nada en la guía tiene esas palabras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>Try one word less, or a plainer one: “pay”, “weekend”, “tell me about yourself”.</source>
        <translation>Prueba con una palabra menos o más sencilla: «pay», «weekend», «tell me about yourself». La guía está en inglés.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>Search for “{query}”</source>
        <translation>Buscar «{query}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>{n} entries</source>
        <extracomment>One: {n} entry</extracomment>
        <translation><numerusform>{n} entrada</numerusform><numerusform>{n} entradas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Type a pay to see it by the hour and by the year, and beside what the career guides say. Each figure keeps its year and source, and none is blended with another.</source>
        <translation>Escribe un sueldo para verlo por hora y por año, y junto a lo que dicen las guías profesionales. Cada cifra conserva su año y su fuente, y ninguna se mezcla con otra.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>17 to 18.50</source>
        <translation>17-18.50</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Amount, or from and to</source>
        <translation>Cantidad, o desde y hasta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Where you live</source>
        <translation>Donde vives</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Read more: {title}</source>
        <translation>Leer más: {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Write the pay like 17 or 17 to 18.50, and the currency in three letters like USD.</source>
        <translation>Escribe el sueldo como 17 o 17-18.50, y la moneda con tres letras, como USD.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>What else counts</source>
        <translation>Qué más cuenta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Bars over a full-time year: filled is the figure's range, a diamond its median, a ring its average.</source>
        <translation>Barras de un año a tiempo completo: lo relleno es el rango de la cifra, un rombo su mediana, un anillo su promedio.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Bars over a full-time year: filled is the figure's range, a diamond its median, a ring its average, the dashed frame is this pay.</source>
        <translation>Barras de un año a tiempo completo: lo relleno es el rango de la cifra, un rombo su mediana, un anillo su promedio, el marco discontinuo es este sueldo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Year: {year}. Source: {origin}.</source>
        <translation>Año: {year}. Fuente: {origin}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Read more: {name}</source>
        <translation>Leer más: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>The source's own conversion at the time: {amounts}.</source>
        <translation>La conversión de la propia fuente en su momento: {amounts}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>What the guide knows: {region}</source>
        <translation>Lo que sabe la guía: {region}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>The same pay by hour, week, month and year</source>
        <translation>El mismo sueldo por hora, semana, mes y año</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Level: {level}.</source>
        <translation>Nivel: {level}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>below this range</source>
        <translation>por debajo de este rango</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from below this range into it</source>
        <translation>desde debajo de este rango hasta dentro de él</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>within this range</source>
        <translation>dentro de este rango</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from within this range to above it</source>
        <translation>desde dentro de este rango hasta por encima</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from below this range to above it</source>
        <translation>desde debajo de este rango hasta por encima</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>above this range</source>
        <translation>por encima de este rango</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins below this range</source>
        <translation>empieza por debajo de este rango</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins within this range</source>
        <translation>empieza dentro de este rango</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends within this range</source>
        <translation>termina dentro de este rango</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends above this range</source>
        <translation>termina por encima de este rango</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>below the median</source>
        <translation>por debajo de la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>up to the median</source>
        <translation>hasta la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>the same as the median</source>
        <translation>igual que la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from the median up</source>
        <translation>desde la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>on both sides of the median</source>
        <translation>a ambos lados de la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>above the median</source>
        <translation>por encima de la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins below the median</source>
        <translation>empieza por debajo de la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins at the median</source>
        <translation>empieza en la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends at the median</source>
        <translation>termina en la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends above the median</source>
        <translation>termina por encima de la mediana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>below the average</source>
        <translation>por debajo del promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>up to the average</source>
        <translation>hasta el promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>the same as the average</source>
        <translation>igual que el promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from the average up</source>
        <translation>desde el promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>on both sides of the average</source>
        <translation>a ambos lados del promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>above the average</source>
        <translation>por encima del promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins below the average</source>
        <translation>empieza por debajo del promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins at the average</source>
        <translation>empieza en el promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends at the average</source>
        <translation>termina en el promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends above the average</source>
        <translation>termina por encima del promedio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>about {amounts}</source>
        <translation>unos {amounts}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>median about {amounts}</source>
        <translation>mediana de unos {amounts}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>average about {amounts}</source>
        <translation>promedio de unos {amounts}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>where you live</source>
        <translation>donde vives</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>whose figures are in the same currency</source>
        <translation>cuyas cifras están en la misma moneda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>the first region in the guide</source>
        <translation>la primera región de la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Full time is taken as {hours} hours and {days} days a week, {weeks} paid weeks and {months} months a year, before tax. Rounded to whole units, by the hour and the day to the cent.</source>
        <translation>Tiempo completo son {hours} horas y {days} días a la semana, {weeks} semanas pagadas y {months} meses al año, antes de impuestos. Redondeado a unidades enteras; por hora y por día, al centavo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>The guide has no figures for “{place}”; {region} is assumed, {assumed}.</source>
        <translation>La guía no tiene cifras de «{place}»; se supone {region}, {assumed}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>The title names no level, so figures for all of them stand here.</source>
        <translation>El puesto no nombra ningún nivel, así que aquí están las cifras de todos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{others} or {last}</source>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{first}. The guide's figures for {levels}, {region}: {shown}.</source>
        <translation>{first}. Las cifras de la guía para {levels}, {region}: {shown}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>This pay: {said}.</source>
        <translation>Este sueldo: {said}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{region}, since the job is in {place}.</source>
        <translation>{region}, porque el empleo está en {place}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>It is not known where the job is; {region} is assumed, {assumed}.</source>
        <translation>No se sabe dónde está el empleo; se supone {region}, {assumed}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{region} is shown, {assumed}.</source>
        <translation>Se muestra {region}, {assumed}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Level: {levels}, as the title suggests, and figures for all levels.</source>
        <translation>Nivel: {levels}, como sugiere el puesto, y cifras de todos los niveles.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>About {amounts} full time</source>
        <translation>Unos {amounts} a tiempo completo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>It is not said for how long this pay is</source>
        <translation>No se dice por cuánto tiempo es este sueldo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{first}. The guide's figures, {region}: {shown}.</source>
        <translation>{first}. Las cifras de la guía, {region}: {shown}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>median {pay}</source>
        <translation>mediana {pay}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>average {pay}</source>
        <translation>promedio {pay}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>about {words} full time</source>
        <translation>unos {words} a tiempo completo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{words} and more</source>
        <translation>{words} y más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Not compared: this figure is in {theirs}, the pay in {yours}.</source>
        <translation>Sin comparar: esta cifra está en {theirs}, el sueldo en {yours}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Not compared: the pay names no currency.</source>
        <translation>Sin comparar: el sueldo no nombra ninguna moneda.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Not compared: it is not said whether the pay is by the hour or by the year.</source>
        <translation>Sin comparar: no se dice si el sueldo es por hora o por año.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Not compared: the job is part-time, and it is not said whether the pay is for its hours or for full time.</source>
        <translation>Sin comparar: el empleo es a tiempo parcial y no se dice si el sueldo es por sus horas o a tiempo completo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>about {amounts} at {stated} a week</source>
        <translation>unos {amounts} con {stated} a la semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>about {amounts} at {stated} a week, as the posting states</source>
        <translation>unos {amounts} con {stated} a la semana, como dice el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>Add to a prep sheet</source>
        <translation>Añadir a una hoja de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>Find an application</source>
        <translation>Buscar una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>“{title}” will stand on the sheet of the application you choose.</source>
        <translation>«{title}» aparecerá en la hoja de la candidatura que elijas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>Interview {moment}</source>
        <translation>Entrevista {moment}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>No application has that name.</source>
        <translation>Ninguna candidatura tiene ese nombre.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>No application is running. Add a posting first.</source>
        <translation>No hay ninguna candidatura en marcha. Añade primero un anuncio.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>It is on the prep sheet for {name} already.</source>
        <translation>Ya está en la hoja de preparación de {name}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>Added to the prep sheet for {name}</source>
        <translation>Añadido a la hoja de preparación de {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Something you show counts in full; something you only list, or something close to it, half at most. This is our own reckoning by fixed rules over what your profile holds: no verdict, nothing an employer sees, and no AI.</source>
        <translation>Lo que muestras cuenta por completo; lo que solo mencionas, o algo cercano, la mitad como mucho. Es nuestro propio cálculo con reglas fijas sobre lo que contiene tu perfil: no es un veredicto, ninguna empresa lo ve y no hay IA.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Your profile is empty so far, so nothing can speak for you yet. One job or one story is a good beginning.</source>
        <translation>Tu perfil está vacío por ahora, así que nada puede hablar por ti todavía. Un empleo o una historia es un buen comienzo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Choose a role or one of your applications to see what you show already, what is missing and what helps most.</source>
        <translation>Elige un rol o una de tus candidaturas para ver lo que ya muestras, lo que falta y lo que más ayuda.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>This is the first figure. Look again after a step or two, and you see how it grows.</source>
        <translation>Esta es la primera cifra. Vuelve a mirar después de un paso o dos y verás cómo crece.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>How ready you are</source>
        <translation>Tu preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Ready for</source>
        <translation>Preparación para</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>See which role fits</source>
        <translation>Ver qué rol encaja</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>What it takes, and what you show</source>
        <translation>Lo que se pide y lo que muestras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Your progress</source>
        <translation>Tu progreso</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Choose a role or an application</source>
        <translation>Elige un rol o una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Readiness {figure} of 100</source>
        <translation>Preparación {figure} de 100</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>The roles you look for</source>
        <translation>Los roles que buscas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Your applications</source>
        <translation>Tus candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>A number says how many points a step adds by itself.</source>
        <translation>Un número dice cuántos puntos suma un paso por sí solo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>From {first} to {last}.</source>
        <translation>De {first} a {last}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Still at {last}.</source>
        <translation>Sigue en {last}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Reminder for tomorrow added</source>
        <translation>Recordatorio para mañana añadido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Listed, shown by nothing yet</source>
        <translation>Mencionado, todavía sin nada que lo muestre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Shown by what you have told</source>
        <translation>Lo muestra lo que has contado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Read the scene</source>
        <translation>Leer la escena</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Read how</source>
        <translation>Leer cómo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>{name}: {points} points. {about}</source>
        <translation>{name}: {points} puntos. {about}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Readiness by day: {said}</source>
        <translation>Preparación por día: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Remind me tomorrow</source>
        <translation>Recordármelo mañana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Remind me tomorrow: {text}</source>
        <translation>Recordármelo mañana: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Planned for {day}</source>
        <translation>Planeado para el {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>good to have</source>
        <translation>deseable</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Open the story</source>
        <translation>Abrir la historia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Open the story that shows it: {name}</source>
        <translation>Abrir la historia que lo muestra: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>The quick brown fox jumps over the lazy dog, and many more follow</source>
        <translation>El veloz murciélago hindú comía feliz cardillo y kiwi, y vienen más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>Suggested by the guides, not stated.</source>
        <translation>Lo sugieren las guías, no lo afirman.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>{whose} Partly ours: {ours}</source>
        <translation>{whose} En parte es nuestro: {ours}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>From the career guides.</source>
        <translation>De las guías profesionales.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>Ours, not from the career guides. {ours}</source>
        <translation>Nuestro, no de las guías profesionales. {ours}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Two or three roles side by side: what you would do, what it asks of you, what it pays and where it leads.</source>
        <translation>Dos o tres roles lado a lado: qué harías, qué te pide, cuánto paga y adónde lleva.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>{value} of {hardest}</source>
        <translation>{value} de {hardest}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Role explorer</source>
        <translation>Explorador de roles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Add a role</source>
        <translation>Añadir un rol</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Take out {names}</source>
        <translation>Quitar {names}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>{most} at once is the most. Take one out to add another.</source>
        <translation>{most} a la vez es el máximo. Quita uno para añadir otro.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Read it all</source>
        <translation>Leerlo todo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Read all about {chosen}</source>
        <translation>Leer todo sobre {chosen}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>The guides say nothing here.</source>
        <translation>Las guías no dicen nada aquí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>Not now: {text}</source>
        <translation>Ahora no: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>Show less from the guide</source>
        <translation>Mostrar menos de la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>One more from the guide</source>
        <translation>Uno más de la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>Put away</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>in the weekly round of boards</source>
        <translation>en la ronda semanal de portales</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>in the weekly round of employers' pages</source>
        <translation>en la ronda semanal de páginas de empresas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Removed {name}</source>
        <translation>{name} ya no está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Looking through {place}</source>
        <translation>Ahora revisas {place}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>No longer looking through {place}</source>
        <translation>Ya no revisas {place}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Another place, or an employer</source>
        <translation>Otro lugar, o una empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Name of a place to look</source>
        <translation>Nombre de un lugar donde buscar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Its link, if it has one</source>
        <translation>Su enlace, si lo tiene</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Link of the place</source>
        <translation>Enlace del lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>What kind of place</source>
        <translation>Qué tipo de lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Many employers</source>
        <translation>Muchas empresas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>One employer's page</source>
        <translation>La página de una empresa</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>{n} applications marked {source}, {answered} answered</source>
        <extracomment>One: {n} application marked {source}, {answered} answered</extracomment>
        <translation><numerusform>{n} candidatura con {source}, {answered} con respuesta</numerusform><numerusform>{n} candidaturas con {source}, {answered} con respuesta</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Show {n} more places</source>
        <extracomment>One: Show {n} more place</extracomment>
        <translation><numerusform>Mostrar {n} lugar más</numerusform><numerusform>Mostrar {n} lugares más</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Show fewer places</source>
        <translation>Mostrar menos lugares</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Open {name} in the browser</source>
        <translation>Abrir {name} en el navegador</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Add place</source>
        <translation>Añadir lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Tick the places you use. Naming a site is no recommendation.</source>
        <translation>Marca los lugares que usas. Nombrar un sitio no es recomendarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Add your own</source>
        <translation>Añadir uno propio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Choose where to look and what to search for. Two reminders a week then name them, and every choice can be undone.</source>
        <translation>Elige dónde mirar y qué buscar. Dos recordatorios a la semana los nombran después, y cada elección se puede deshacer.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Not sure where to begin? This picks the places worth a look each week, titles for the roles you aim at, and both reminders every Monday. Change anything afterwards.</source>
        <translation>¿No sabes por dónde empezar? Esto elige los lugares que vale la pena mirar cada semana, los puestos de los roles a los que aspiras y los dos recordatorios de cada lunes. Después puedes cambiarlo todo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Chosen: {what}</source>
        <translation>Elegido: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>{n} places</source>
        <extracomment>One: {n} place</extracomment>
        <translation><numerusform>{n} lugar</numerusform><numerusform>{n} lugares</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>{n} titles</source>
        <extracomment>One: {n} title</extracomment>
        <translation><numerusform>{n} puesto</numerusform><numerusform>{n} puestos</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Search plan</source>
        <translation>Plan de búsqueda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Set up a plan for me</source>
        <translation>Prepararme un plan</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>{n} weekly reminders</source>
        <extracomment>One: {n} weekly reminder</extracomment>
        <translation><numerusform>{n} recordatorio semanal</numerusform><numerusform>{n} recordatorios semanales</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>no weekly reminder</source>
        <translation>ningún recordatorio semanal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>This season</source>
        <translation>Esta temporada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Set up your search plan</source>
        <translation>Prepara tu plan de búsqueda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Your town, or how far you would go</source>
        <translation>Tu ciudad, o hasta dónde irías</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>What to search for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>You have not said which roles you look for, so all of the guide's titles stand here. Aim at a role in the role explorer to see its titles first.</source>
        <translation>No has dicho qué roles buscas, así que aquí están todos los puestos de la guía. Aspira a un rol en el explorador de roles para ver primero los suyos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Another title to search for</source>
        <translation>Otro puesto que buscar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Another title</source>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Copy all as one search</source>
        <translation>Copiar todos como una sola búsqueda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Searching for {title}</source>
        <translation>Ahora buscas {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>No longer searching for {title}</source>
        <translation>Ya no buscas {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Work mode: {words}</source>
        <translation>Modalidad: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Add title</source>
        <translation>Añadir puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>For example {home}</source>
        <translation>Por ejemplo, {home}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Copy {title}</source>
        <translation>Copiar {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Forgot the title {title}</source>
        <translation>Puesto olvidado: {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Saved where you search</source>
        <translation>Se guardó dónde buscas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Ready to copy</source>
        <translation>Para copiar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Click one title, or take all: most boards find any of the titles.</source>
        <translation>Haz clic en un puesto o cópialos todos: la mayoría de los portales encuentra cualquiera de ellos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Search for {text}</source>
        <translation>Buscar {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Forget {text}</source>
        <translation>Olvidar {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>A reminder that names your places and titles, and comes again once it is done.</source>
        <translation>Un recordatorio que nombra tus lugares y puestos, y que vuelve cuando lo das por hecho.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Job boards</source>
        <translation>Portales de empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Employers' own pages</source>
        <translation>Páginas propias de empresas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Each week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Weekly round: {name}</source>
        <translation>Ronda semanal: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>{name}: day of the week</source>
        <translation>{name}: día de la semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>{name}: time of day</source>
        <translation>{name}: hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Any time that day</source>
        <translation>A cualquier hora de ese día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Remind me each week</source>
        <translation>Recordármelo cada semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Remind me each week: {name}</source>
        <translation>Recordármelo cada semana: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Stop the weekly round: {name}</source>
        <translation>Parar la ronda semanal: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Next time: {when}. {text}</source>
        <translation>Próxima vez: {when}. {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Next time: {when}, {again}. {text}</source>
        <translation>Próxima vez: {when}, {again}. {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>{names}: a reminder every {weekday}</source>
        <translation>{names}: un recordatorio cada {weekday}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>No more weekly reminders: {names}</source>
        <translation>Sin más recordatorios semanales: {names}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Start a story</source>
        <translation>Empezar una historia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your interviews</source>
        <translation>Ir a tus entrevistas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your applications</source>
        <translation>Ir a tus candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your letter</source>
        <translation>Ir a tu carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your other texts</source>
        <translation>Ir a tus otros textos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Make lines for your résumé</source>
        <translation>Preparar líneas para tu currículum</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Answer their form</source>
        <translation>Responder a su formulario</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your profile</source>
        <translation>Ir a tu perfil</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your details</source>
        <translation>Ir a tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add to your work</source>
        <translation>Añadir a tu experiencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add volunteer work</source>
        <translation>Añadir voluntariado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add to your skills</source>
        <translation>Añadir a tus competencias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add to your education</source>
        <translation>Añadir a tus estudios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add a certificate</source>
        <translation>Añadir un certificado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your availability</source>
        <translation>Ir a tu disponibilidad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your equipment</source>
        <translation>Ir a tu equipo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Tell a story</source>
        <translation>Contar una historia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Compare roles</source>
        <translation>Comparar roles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>See how ready you are</source>
        <translation>Ver tu preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Plan your search</source>
        <translation>Planear tu búsqueda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Put pay in context</source>
        <translation>Comparar el sueldo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>See and change this rule</source>
        <translation>Ver y cambiar esta regla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>Press one key, together with Ctrl, Alt or Shift if you like.</source>
        <translation>Pulsa una tecla, con Ctrl, Alt o Mayús si quieres.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>{key} is needed in fields and lists. Add Ctrl or Alt.</source>
        <translation>{key} hace falta en campos y listas. Añade Ctrl o Alt.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>A letter alone would act while you type. Add Ctrl or Alt.</source>
        <translation>Una letra sola actuaría mientras escribes. Añade Ctrl o Alt.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>{key} is needed for editing text.</source>
        <translation>{key} hace falta para editar texto.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>{key} is needed for “{action}”.</source>
        <translation>{key} hace falta para «{action}».</translation>
    </message>
    <message>
        <location filename="apptracker/ui/language.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="apptracker/ui/language.py"/>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <location filename="apptracker/ui/language.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="apptracker/ui/language.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="apptracker/ui/language.py"/>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <location filename="apptracker/ui/language.py"/>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <location filename="apptracker/ui/language.py"/>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="apptracker/ui/language.py"/>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/along.py"/>
        <source>sent last time, {day}</source>
        <translation>se envió la última vez, {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/along.py"/>
        <source>attached here</source>
        <translation>adjunto aquí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/along.py"/>
        <source>Leave out {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Nothing that is asked for was found in a posting.</source>
        <translation>No se encontró ningún requisito en un anuncio.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Choose one to see the sentence that answers it.</source>
        <translation>Elige uno para ver la frase que lo responde.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>In the letter</source>
        <translation>En la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>The letter answers it.</source>
        <translation>La carta lo responde.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Yours, but not in the letter</source>
        <translation>Lo tienes, pero no está en la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>You can show it, and the letter does not say it.</source>
        <translation>Puedes mostrarlo, y la carta no lo dice.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Show it in the letter</source>
        <translation>Mostrarlo en la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Show it in the letter: {words}</source>
        <translation>Mostrarlo en la carta: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Tell a story of: {words}</source>
        <translation>Contar una historia sobre: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>The letter answers {some} of {all}.</source>
        <translation>La carta responde a {some} de {all}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asking.py"/>
        <source>Filled in: {words}</source>
        <translation>Rellenado: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asking.py"/>
        <source>You will be reminded to ask a second reader</source>
        <translation>Se te recordará pedir una segunda lectura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asking.py"/>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asking.py"/>
        <source>Put right, for other letters too: {word}</source>
        <translation>Corregido, también para otras cartas: {word}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>As it should stand under the letter. Kept in your profile.</source>
        <translation>Como debe aparecer al pie de la carta. Se guarda en tu perfil.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>As the posting names it. Kept with the application.</source>
        <translation>Como lo nombra el anuncio. Se guarda con la candidatura.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>An example of work you did well, with its result</source>
        <translation>Un ejemplo de trabajo que hiciste bien, con su resultado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Begin with “I”. Kept as a story, for other letters too.</source>
        <translation>Empieza en primera persona. Se guarda como historia, también para otras cartas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Who offers the job. Kept with the application.</source>
        <translation>Quién ofrece el empleo. Se guarda con la candidatura.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>So that they can answer you. Kept in your profile.</source>
        <translation>Para que puedan responderte. Se guarda en tu perfil.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>A sentence in your own words, to them (“You …”). Letters say it word for word.</source>
        <translation>Una frase con tus palabras, dirigida a la empresa. Las cartas la dicen tal cual.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Kept with what you stored, so you are asked once.</source>
        <translation>Se guarda con lo demás, así que se te pregunta una sola vez.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Fill in: {words}</source>
        <translation>Rellenar: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Blanks</source>
        <translation>Espacios por rellenar</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>{n} blanks to fill</source>
        <extracomment>One: {n} blank to fill</extracomment>
        <translation><numerusform>{n} espacio por rellenar</numerusform><numerusform>{n} espacios por rellenar</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Worth adding</source>
        <translation>Vale la pena añadir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Tell it as a story instead</source>
        <translation>Contarlo mejor como historia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>The sentence stays just as it is, whatever changes in your profile or the posting.</source>
        <translation>La frase se queda tal cual, cambie lo que cambie en tu perfil o en el anuncio.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>The sentence is written anew when your profile or the posting changes.</source>
        <translation>La frase se vuelve a escribir cuando cambia tu perfil o el anuncio.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Your own wording. No stored fact is claimed for it.</source>
        <translation>Son tus palabras. No se les atribuye ningún dato guardado.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>About you</source>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>About the employer</source>
        <translation>Sobre la empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>From the posting</source>
        <translation>Del anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Courtesy</source>
        <translation>Cortesía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Nothing you stored backs this sentence.</source>
        <translation>Nada de lo que guardaste respalda esta frase.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>It names the employer as the application does.</source>
        <translation>Nombra la empresa como la candidatura.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>It uses the posting’s own words.</source>
        <translation>Usa las palabras del anuncio.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>It claims nothing, so it needs no fact.</source>
        <translation>No afirma nada, así que no necesita ningún dato.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Asked in the posting: {text}</source>
        <translation>El anuncio pide: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Your own wording</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Put back as drafted</source>
        <translation>Volver al borrador inicial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Leave out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Swap the proof</source>
        <translation>Cambiar la prueba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>What the sentence rests on</source>
        <translation>En qué se apoya la frase</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>{about}, locked</source>
        <translation>{about}, bloqueada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>The posting asks</source>
        <translation>El anuncio pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>It answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Plain</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Warm</source>
        <translation>Cercano</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>A page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Short, about 150 words</source>
        <translation>Corta, unas 150 palabras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Body of an e-mail</source>
        <translation>Cuerpo de un correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>As the posting</source>
        <translation>Como el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Where it helps</source>
        <translation>Donde ayude</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Speak of one gap</source>
        <translation>Hablar de un hueco</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>No word of gaps</source>
        <translation>Nada sobre huecos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Let go of your wording and choices; you can take it back</source>
        <translation>Se pierden tu redacción y tus elecciones; puedes deshacerlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>The letter shows it now</source>
        <translation>La carta ya lo muestra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Left a proof out</source>
        <translation>Prueba quitada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Moved a proof</source>
        <translation>Prueba movida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Show another proof</source>
        <translation>Mostrar otra prueba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Leave this proof out</source>
        <translation>Quitar esta prueba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>See all proofs</source>
        <translation>Ver todas las pruebas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Swapped a proof</source>
        <translation>Prueba cambiada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Moved a paragraph</source>
        <translation>Párrafo movido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Started over: your wording and choices are gone</source>
        <translation>Empezada de nuevo: ya no están tu redacción ni tus elecciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>A gap</source>
        <translation>Un hueco</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Write your own</source>
        <translation>Escribir una propia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>As fits you best</source>
        <translation>El que mejor encaje contigo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Something asked that you lack</source>
        <translation>Algo que se pide y no tienes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Show instead</source>
        <translation>Mostrar en su lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Nothing else you stored could stand here</source>
        <translation>Nada más de lo guardado podría ir aquí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Opening</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>{n} new words</source>
        <extracomment>One: {n} new word</extracomment>
        <translation><numerusform>{n} palabra nueva</numerusform><numerusform>{n} palabras nuevas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>{n} words</source>
        <extracomment>One: {n} word</extracomment>
        <translation><numerusform>{n} palabra</numerusform><numerusform>{n} palabras</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>The earlier wording</source>
        <translation>La redacción anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>The later wording</source>
        <translation>La redacción posterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Back to the letter</source>
        <translation>Volver a la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>The letter now</source>
        <translation>La carta ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>{came} underlined, {went} struck out.</source>
        <translation>{came} con subrayado, {went} con tachado.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Both say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Use the wording of version {number}</source>
        <translation>Usar la redacción de la versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Version {number}, sent</source>
        <translation>Versión {number}, enviada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Use it for every letter</source>
        <translation>Usarlo para todas las cartas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Your letters and prep sheets have it unless you choose another.</source>
        <translation>Tus cartas y hojas de preparación lo llevan salvo que elijas otro.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Design: {design}</source>
        <translation>Diseño: {design}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Design: {names}</source>
        <translation>Diseño: {names}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Letters and prep sheets have the {names} design from now on</source>
        <translation>Las cartas y las hojas de preparación llevan el diseño {names} desde ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Reworded a sentence</source>
        <translation>Frase reescrita</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Left a sentence out</source>
        <translation>Frase quitada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Locked: it stays as it is</source>
        <translation>Bloqueada: se queda como está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Unlocked: it follows what you store</source>
        <translation>Desbloqueada: se adapta a lo que guardas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Unlock the sentence</source>
        <translation>Desbloquear la frase</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Lock the sentence</source>
        <translation>Bloquear la frase</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Done editing</source>
        <translation>Terminar de editar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Reworded the letter</source>
        <translation>Carta reescrita</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Leave it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Move the paragraph up</source>
        <translation>Subir el párrafo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Move the paragraph down</source>
        <translation>Bajar el párrafo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Edit the letter</source>
        <translation>Editar la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Add a paragraph</source>
        <translation>Añadir un párrafo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Put all back as drafted</source>
        <translation>Devolver todo al borrador inicial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Closing</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>The employer is not known, so the letter cannot name it.</source>
        <translation>No se sabe cuál es la empresa, así que la carta no puede nombrarla.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>The job has no title yet, so the letter cannot name it.</source>
        <translation>El empleo todavía no tiene puesto, así que la carta no puede nombrarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>There is no phone number or e-mail to answer to.</source>
        <translation>No hay teléfono ni correo al que responder.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Say in a sentence why this employer.</source>
        <translation>Di en una frase por qué esta empresa.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Your profile is empty, so the letter can say little about you.</source>
        <translation>Tu perfil está vacío, así que la carta puede decir poco de ti.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Fill it in</source>
        <translation>Rellenarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Edit it</source>
        <translation>Editarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Make it shorter</source>
        <translation>Acortarla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Remind me to ask</source>
        <translation>Recordarme que pregunte</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>They have read it</source>
        <translation>Ya la leyeron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Must be put right</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Look at this</source>
        <translation>Mira esto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Before it goes out</source>
        <translation>Antes de enviarla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>See it in the letter: {text}</source>
        <translation>Verlo en la carta: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Put right</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Put right: {text}</source>
        <translation>Corregir: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Edit it there</source>
        <translation>Editarlo ahí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>Give the letter to somebody to read</source>
        <translation>Dar la carta a leer a alguien</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>They have it</source>
        <translation>Ya la tiene</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>A friend, somebody who knows the work</source>
        <translation>Una amistad, alguien que conoce el trabajo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>Who reads it</source>
        <translation>Quién la lee</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>You are reminded to ask what they found.</source>
        <translation>Se te recuerda preguntar qué encontró.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>{name} has the letter to read</source>
        <translation>{name} tiene la carta para leerla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/inplace.py"/>
        <source>The sentence</source>
        <translation>La frase</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/inplace.py"/>
        <source>Enter keeps it, Escape leaves it as it was. Empty, it is left out.</source>
        <translation>Intro la guarda, Esc la deja como estaba. Vacía, se quita.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/inplace.py"/>
        <source>Enter keeps it, Esc does not. Emptied, it is left out.</source>
        <translation>Intro la guarda, Esc no. Si se vacía, se quita.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/inplace.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Save it, look it over in your mail program and send it from there. Opened in the mail program directly, only the text goes over, and you attach the files there.</source>
        <translation>Guárdalo, repásalo en tu programa de correo y envíalo desde ahí. Si lo abres directamente en el programa de correo, solo pasa el texto y tú adjuntas los archivos ahí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>No e-mail address is kept for this application, so you fill in whom it goes to.</source>
        <translation>No hay ninguna dirección de correo guardada para esta candidatura, así que tú escribes a quién va.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Save as an e-mail draft</source>
        <translation>Guardar como borrador de correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>The draft has the letter as its text and as a PDF.</source>
        <translation>El borrador lleva la carta como texto y como PDF.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>To {name} ({to})</source>
        <translation>Para {name} ({to})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>To {to}</source>
        <translation>Para {to}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Open the e-mail</source>
        <translation>Abrir el correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Files to attach to the e-mail</source>
        <translation>Archivos que adjuntar al correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>is attached</source>
        <translation>está adjunto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Open in the mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Saving the e-mail</source>
        <translation>Guardando el correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>The text is too long to hand over. It is copied, so that you can paste it into the e-mail.</source>
        <translation>El texto es demasiado largo para pasarlo. Está copiado para que puedas pegarlo en el correo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>The text could not be handed over: no mail program answered. It is copied, so that you can paste it into the e-mail.</source>
        <translation>No se pudo pasar el texto: no respondió ningún programa de correo. Está copiado para que puedas pegarlo en el correo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>E-mail draft (*.eml)</source>
        <translation>Borrador de correo (*.eml)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>{name} (draft)</source>
        <translation>{name} (borrador)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Saved as version {number}</source>
        <translation>Guardada como versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Export the letter</source>
        <translation>Exportar la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Saved to {name}, as version {number}</source>
        <translation>Guardada en {name}, como versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Version {number} is in {path}.</source>
        <translation>La versión {number} está en {path}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>No font can draw some signs, so the PDF leaves them out: {gone}.</source>
        <translation>Ninguna fuente puede dibujar algunos signos, así que el PDF los omite: {gone}.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter still has {n} blanks ({missing}).</source>
        <extracomment>One: The letter still has {n} blank ({missing}).</extracomment>
        <translation><numerusform>A la carta le queda {n} espacio por rellenar ({missing}).</numerusform><numerusform>A la carta le quedan {n} espacios por rellenar ({missing}).</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Marked as sent; a follow-up is planned for {day}</source>
        <translation>Marcada como enviada; hay un seguimiento planeado para el {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Marked as sent</source>
        <translation>Marcada como enviada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Saving the letter</source>
        <translation>Guardando la carta</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter still has {n} blanks: {missing}. Fill in what is missing first, or export a draft that says so on every page.</source>
        <extracomment>One: The letter still has {n} blank: {missing}. Fill in what is missing first, or export a draft that says so on every page.</extracomment>
        <translation><numerusform>A la carta le queda {n} espacio por rellenar: {missing}. Rellena primero lo que falta o exporta un borrador que lo dice en cada página.</numerusform><numerusform>A la carta le quedan {n} espacios por rellenar: {missing}. Rellena primero lo que falta o exporta un borrador que lo dice en cada página.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter still has {n} blanks: {missing}. Fill in what is missing first before you e-mail it.</source>
        <extracomment>One: The letter still has {n} blank: {missing}. Fill in what is missing first before you e-mail it.</extracomment>
        <translation><numerusform>A la carta le queda {n} espacio por rellenar: {missing}. Rellena lo que falta antes de enviarla por correo.</numerusform><numerusform>A la carta le quedan {n} espacios por rellenar: {missing}. Rellena lo que falta antes de enviarla por correo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter is on the clipboard; {n} blanks left in it</source>
        <extracomment>One: The letter is on the clipboard; {n} blank left in it</extracomment>
        <translation><numerusform>La carta está en el portapapeles; le queda {n} espacio por rellenar</numerusform><numerusform>La carta está en el portapapeles; le quedan {n} espacios por rellenar</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter is on the clipboard</source>
        <translation>La carta está en el portapapeles</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>It is version {number}.</source>
        <translation>Es la versión {number}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>It is kept as version {number}, as it stands here.</source>
        <translation>Se guarda como versión {number}, tal como está aquí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Open that application</source>
        <translation>Abrir esa candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Marking as sent</source>
        <translation>Marcando como enviada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Cover letter</source>
        <translation>Carta de presentación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Export as draft</source>
        <translation>Exportar como borrador</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>{sign} in “{excerpt}”</source>
        <translation>{sign} en «{excerpt}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/page.py"/>
        <source>The letter as it will look</source>
        <translation>La carta tal como se verá</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/parts.py"/>
        <source>Tone, length and more</source>
        <translation>Tono, extensión y más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/parts.py"/>
        <source>Hide the choices</source>
        <translation>Ocultar las opciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Space or the arrow keys go on, Enter edits, Esc goes back. Read it aloud: the ear finds what the eye forgives.</source>
        <translation>La barra espaciadora o las flechas avanzan, Intro edita, Esc vuelve. Léela en voz alta: el oído encuentra lo que el ojo perdona.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>A second pair of eyes finds what you no longer see. Say who has it, or be reminded to ask somebody.</source>
        <translation>Otros ojos encuentran lo que tú ya no ves. Di quién la tiene, o pide que se te recuerde preguntar a alguien.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Last sentence first</source>
        <translation>La última frase primero</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Out of order you read what is written, not what you meant to write</source>
        <translation>En desorden lees lo que está escrito, no lo que querías escribir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>You have read it all</source>
        <translation>La has leído entera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Sentence {number} of {all}</source>
        <translation>Frase {number} de {all}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>The letter, sentence by sentence</source>
        <translation>La carta, frase por frase</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>I have read it through</source>
        <translation>La he leído entera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Nothing you stored answers what is asked yet. Tell a story, or add a line to a job.</source>
        <translation>Nada de lo que guardaste responde todavía a lo que se pide. Cuenta una historia o añade una línea a un empleo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Proofs</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>What the letter shows, and what it could show</source>
        <translation>Lo que muestra la carta y lo que podría mostrar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Swap for</source>
        <translation>Cambiar por</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Earlier in the letter (Alt+Up)</source>
        <translation>Antes en la carta (Alt+Arriba)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Later in the letter (Alt+Down)</source>
        <translation>Después en la carta (Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Answers: {answers}</source>
        <translation>Responde a: {answers}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Answers nothing that is asked</source>
        <translation>No responde a nada de lo que se pide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Not in the letter</source>
        <translation>No está en la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>It could show</source>
        <translation>Podría mostrar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>This is version {number}, as it was sent.</source>
        <translation>Esta es la versión {number}, tal como se envió.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>This is version {number}.</source>
        <translation>Esta es la versión {number}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Use this wording</source>
        <translation>Usar esta redacción</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Compare it with the letter</source>
        <translation>Compararla con la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Back to the wording of version {number}</source>
        <translation>Se volvió a la redacción de la versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Noted: they have read the letter</source>
        <translation>Apuntado: ya leyeron la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Ticked: you have read the letter through</source>
        <translation>Marcado: has leído la carta entera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>The letter went with it</source>
        <translation>La carta iba incluida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Add files that went with it</source>
        <translation>Añadir archivos que fueron con ella</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Files that went with the letter</source>
        <translation>Archivos que fueron con la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>went with it</source>
        <translation>fue con ella</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Letter, posting, your {n} answers to the form and files are kept as they are now, and the follow-up is planned.</source>
        <extracomment>One: Letter, posting, your {n} answer to the form and files are kept as they are now, and the follow-up is planned.</extracomment>
        <translation><numerusform>La carta, el anuncio, tu {n} respuesta al formulario y los archivos se guardan como están ahora, y el seguimiento queda planeado.</numerusform><numerusform>La carta, el anuncio, tus {n} respuestas al formulario y los archivos se guardan como están ahora, y el seguimiento queda planeado.</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Letter, posting and files are kept as they are now, and the follow-up is planned.</source>
        <translation>La carta, el anuncio y los archivos se guardan como están ahora, y el seguimiento queda planeado.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sentences.py"/>
        <source>Sentences and their facts</source>
        <translation>Las frases y sus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sentences.py"/>
        <source>Sentences and what they rest on</source>
        <translation>Las frases y en qué se apoyan</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sentences.py"/>
        <source>Hide the sentences</source>
        <translation>Ocultar las frases</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Asked</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Beside the letter</source>
        <translation>Junto a la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Point at a sentence to see what it rests on.</source>
        <translation>Señala una frase para ver en qué se apoya.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/spelling.py"/>
        <source>Add to my words</source>
        <translation>Añadir a mis palabras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/spelling.py"/>
        <source>Added to your words: {word}</source>
        <translation>Añadida a tus palabras: {word}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/typeface.py"/>
        <source>Source Serif 4</source>
        <translation>Source Serif 4</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Your changes are stored as you make them. Save the letter to keep a version you can come back to.</source>
        <translation>Tus cambios se guardan según los haces. Guarda la carta para conservar una versión a la que puedas volver.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Version {number} · {when}</source>
        <translation>Versión {number} · {when}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Look at version {number}</source>
        <translation>Mirar la versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Compare version {number} with the letter</source>
        <translation>Comparar la versión {number} con la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Sent</source>
        <translation>Lo enviado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>What was sent with version {number}</source>
        <translation>Lo que se envió con la versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>What was sent with it</source>
        <translation>Lo que se envió con ella</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>Your profile is empty, so the letter can say little about you. Add where you worked and a story or two, or import a JSON Resume; the letter writes itself from them.</source>
        <translation>Tu perfil está vacío, así que la carta puede decir poco de ti. Añade dónde trabajaste y una historia o dos, o importa un JSON Resume; con eso la carta se escribe sola.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>There is no posting with this application, so the letter cannot answer what is asked. It gets far better with one.</source>
        <translation>Esta candidatura no tiene anuncio, así que la carta no puede responder a lo que se pide. Con uno mejora mucho.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>Version {number}, saved</source>
        <translation>Versión {number}, guardada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>With your wording</source>
        <translation>Con tu redacción</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>As drafted</source>
        <translation>Tal como se redactó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>{now}, changed since version {number}</source>
        <translation>{now}, con cambios desde la versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>Writing the letter</source>
        <translation>Escribiendo la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>Open the profile</source>
        <translation>Abrir el perfil</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/ways.py"/>
        <source>Export, e-mail or copy the letter</source>
        <translation>Exportar, enviar por correo o copiar la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/ways.py"/>
        <source>More for the letter</source>
        <translation>Más para la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/ways.py"/>
        <source>More ways</source>
        <translation>Más formas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/ways.py"/>
        <source>Compare with version {number}</source>
        <translation>Comparar con la versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>You applied for this job {days_ago} already: {job}</source>
        <translation>Ya enviaste tu candidatura a este empleo {days_ago}: {job}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>You applied for this job {days_ago}</source>
        <translation>Enviaste tu candidatura a este empleo {days_ago}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>{title} at {employer}</source>
        <translation>{title} en {employer}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>a job without a name</source>
        <translation>un empleo sin nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>{stage} {when}</source>
        <translation>{stage} {when}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>{stage}, applied {when}</source>
        <translation>{stage}, enviada {when}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>Archived; {words}</source>
        <translation>Archivada; {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/moving.py"/>
        <source>{moved}. You applied for {n} of these jobs before</source>
        <extracomment>One: {moved}. You applied for one of them before</extracomment>
        <translation><numerusform>{moved}. Ya enviaste antes tu candidatura a uno de ellos</numerusform><numerusform>{moved}. Ya enviaste antes tu candidatura a {n} de estos empleos</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/moving.py"/>
        <source>Moving</source>
        <translation>Moviendo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/notice_bar.py"/>
        <source>Close: it stays on Today</source>
        <translation>Cerrar: sigue en Hoy</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/notice_bar.py"/>
        <source>{n} more notices after this</source>
        <extracomment>One: {n} more notice after this</extracomment>
        <translation><numerusform>{n} aviso más después de este</numerusform><numerusform>{n} avisos más después de este</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/notifying.py"/>
        <source>This is a test</source>
        <translation>Esto es una prueba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/notifying.py"/>
        <source>Notifications from apptracker look like this.</source>
        <translation>Así se ven las notificaciones de apptracker.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/own_window.py"/>
        <source>{employer} – {title}</source>
        <translation>{employer} – {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/application.py"/>
        <source>Notes and history</source>
        <translation>Notas e historial</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{some} of {n} applications match</source>
        <extracomment>One: {some} of {n} application match</extracomment>
        <translation><numerusform>Coincide {some} de {n} candidatura</numerusform><numerusform>Coinciden {some} de {n} candidaturas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>1 of {n} archived applications matches</source>
        <extracomment>One: 1 of {n} archived application matches</extracomment>
        <translation><numerusform>Coincide 1 de {n} candidatura archivada</numerusform><numerusform>Coincide 1 de {n} candidaturas archivadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>1 of {n} applications matches</source>
        <extracomment>One: 1 of {n} application matches</extracomment>
        <translation><numerusform>Coincide 1 de {n} candidatura</numerusform><numerusform>Coincide 1 de {n} candidaturas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{some} of {n} archived applications match</source>
        <extracomment>One: {some} of {n} archived application match</extracomment>
        <translation><numerusform>Coincide {some} de {n} candidatura archivada</numerusform><numerusform>Coinciden {some} de {n} candidaturas archivadas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Display</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Choose, sort and group columns</source>
        <translation>Elegir, ordenar y agrupar columnas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Keep every application in one place</source>
        <translation>Ten todas tus candidaturas en un solo lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Add the posting of a job you like, and it becomes the first row here. Paste it, drop it or type it.</source>
        <translation>Añade el anuncio de un empleo que te guste y será la primera fila aquí. Pégalo, suéltalo o escríbelo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Show all applications</source>
        <translation>Mostrar todas las candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Try fewer words, fewer filters or other stages.</source>
        <translation>Prueba con menos palabras, menos filtros u otras etapas.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{n} archived applications</source>
        <extracomment>One: {n} archived application</extracomment>
        <translation><numerusform>{n} candidatura archivada</numerusform><numerusform>{n} candidaturas archivadas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{all}, {n} waiting for a reply</source>
        <extracomment>One: {all}, {n} waiting for a reply</extracomment>
        <translation><numerusform>{all}, {n} a la espera de respuesta</numerusform><numerusform>{all}, {n} a la espera de respuesta</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>In the bin since</source>
        <translation>En la papelera desde</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Take {n} out of the bin</source>
        <extracomment>One: Take {n} out of the bin</extracomment>
        <translation><numerusform>Sacar {n} de la papelera</numerusform><numerusform>Sacar {n} de la papelera</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Applications in the bin</source>
        <translation>Candidaturas en la papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Take out of the bin</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Choose one or several; with Ctrl or Shift, more.</source>
        <translation>Elige una o varias; con Ctrl o Mayús, más.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Applications you delete wait here, with everything about them, until you take them out again.</source>
        <translation>Las candidaturas que borras esperan aquí, con todo lo suyo, hasta que las saques.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>{n} taken out of the bin</source>
        <extracomment>One: {n} taken out of the bin</extracomment>
        <translation><numerusform>{n} fuera de la papelera</numerusform><numerusform>{n} fuera de la papelera</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Taken out of the bin</source>
        <translation>Fuera de la papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/board.py"/>
        <source>See at a glance where every application stands</source>
        <translation>Mira de un vistazo en qué punto está cada candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/board.py"/>
        <source>Each stage has a column. Add the posting of a job you like, and its card moves on as you do.</source>
        <translation>Cada etapa tiene una columna. Añade el anuncio de un empleo que te guste y su tarjeta avanzará contigo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/board.py"/>
        <source>{applications}, {number} under way</source>
        <translation>{applications}, {number} en marcha</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/board.py"/>
        <source>{number} of {applications} match</source>
        <translation>{number} de {applications} coinciden</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/calendar.py"/>
        <source>Days of {month}</source>
        <translation>Días de {month}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/calendar.py"/>
        <source>Nothing on these days</source>
        <translation>Nada en estos días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/calendar.py"/>
        <source>Choose something on a day first: Enter goes into it</source>
        <translation>Elige primero algo en un día: Intro entra en él</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/calendar.py"/>
        <source>Week in {month}</source>
        <translation>Semana de {month}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/guide.py"/>
        <source>{entries} on {n} subjects, from the career guides</source>
        <extracomment>One: {entries} on {n} subject, from the career guides</extracomment>
        <translation><numerusform>{entries} sobre {n} tema, de las guías profesionales</numerusform><numerusform>{entries} sobre {n} temas, de las guías profesionales</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>History or bin</source>
        <translation>Historial o papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Every change can be taken back; {n} applications in the bin</source>
        <extracomment>One: Every change can be taken back; {n} application in the bin</extracomment>
        <translation><numerusform>Todo cambio se puede deshacer; {n} candidatura en la papelera</numerusform><numerusform>Todo cambio se puede deshacer; {n} candidaturas en la papelera</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Every change can be taken back; the bin is empty</source>
        <translation>Todo cambio se puede deshacer; la papelera está vacía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Show older changes</source>
        <translation>Mostrar cambios más antiguos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Nothing has been changed yet</source>
        <translation>Todavía no se ha cambiado nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Everything you do here is written down, and each line can be taken back.</source>
        <translation>Todo lo que haces aquí queda apuntado y cada línea se puede deshacer.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Bin ({count})</source>
        <translation>Papelera ({count})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Do again</source>
        <translation>Hacer otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Took back: {words}</source>
        <translation>Deshecho: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Did again: {words}</source>
        <translation>Hecho otra vez: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>{n} coming</source>
        <extracomment>One: {n} coming</extracomment>
        <translation><numerusform>{n} próxima</numerusform><numerusform>{n} próximas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>No interviews yet</source>
        <translation>Todavía no hay entrevistas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>When an employer invites you, plan it here: reminders to prepare come by themselves.</source>
        <translation>Cuando una empresa te invite, planéala aquí: los recordatorios para prepararte llegan solos.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>{n} without a prep sheet</source>
        <extracomment>One: {n} without a prep sheet</extracomment>
        <translation><numerusform>{n} sin hoja de preparación</numerusform><numerusform>{n} sin hoja de preparación</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>Show earlier ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>There is an employer {name} already.</source>
        <translation>Ya hay una empresa {name}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Keep the people behind the jobs</source>
        <translation>Ten a mano a las personas detrás de los empleos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Recruiters, managers, whoever told you of a job: with how to reach them, and all there was with them.</source>
        <translation>Reclutadores, gerentes, quien te habló de un empleo: cómo localizar a cada persona y todo lo que hubo con ella.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Try fewer words, or look in the other list.</source>
        <translation>Prueba con menos palabras o mira en la otra lista.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Nobody here yet</source>
        <translation>Todavía no hay nadie aquí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Employers come with their applications, people as you add them.</source>
        <translation>Las empresas llegan con sus candidaturas; las personas, cuando las añades.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Choose somebody</source>
        <translation>Elige a alguien</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Everything about them stands here then.</source>
        <translation>Entonces aparece aquí todo lo suyo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>The list, and the one that is chosen</source>
        <translation>La lista y lo elegido en ella</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/people.py"/>
        <source>{n} matches</source>
        <extracomment>One: {n} match</extracomment>
        <translation><numerusform>{n} coincidencia</numerusform><numerusform>{n} coincidencias</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Employers</source>
        <translation>Empresas</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/people.py"/>
        <source>{n} people</source>
        <extracomment>One: {n} person</extracomment>
        <translation><numerusform>{n} persona</numerusform><numerusform>{n} personas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/people.py"/>
        <source>{n} employers</source>
        <extracomment>One: {n} employer</extracomment>
        <translation><numerusform>{n} empresa</numerusform><numerusform>{n} empresas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>JSON Resume (*.json);;All files (*)</source>
        <translation>JSON Resume (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Work</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Education and certificates</source>
        <translation>Estudios y certificados</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Availability and equipment</source>
        <translation>Disponibilidad y equipo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Every job counts, also in a shop, a kitchen or an office: letters show what you would bring along.</source>
        <translation>Cada empleo cuenta, también en una tienda, una cocina o una oficina: las cartas muestran lo que aportarías.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Name the programs you know and what you do well, as postings name them.</source>
        <translation>Nombra los programas que conoces y lo que haces bien, como los nombran los anuncios.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Also the one you grew up with.</source>
        <translation>También el que aprendiste en casa.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Who you are, in your own words</source>
        <translation>Quién eres, con tus palabras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Letters say only what stands here. Begin with your name and one job, or import a JSON Resume.</source>
        <translation>Las cartas dicen solo lo que está aquí. Empieza con tu nombre y un empleo, o importa un JSON Resume.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Wrote {name}</source>
        <translation>Se escribió {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Begin with your name</source>
        <translation>Empieza con tu nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Choose a story first: click it, or go to it with Tab.</source>
        <translation>Elige primero una historia: haz clic en ella o llega con Tab.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Imported {name}</source>
        <translation>Se importó {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>{n} jobs</source>
        <extracomment>One: {n} job</extracomment>
        <translation><numerusform>{n} empleo</numerusform><numerusform>{n} empleos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>{n} skills</source>
        <extracomment>One: {n} skill</extracomment>
        <translation><numerusform>{n} competencia</numerusform><numerusform>{n} competencias</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>{n} stories</source>
        <extracomment>One: {n} story</extracomment>
        <translation><numerusform>{n} historia</numerusform><numerusform>{n} historias</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>What letters may say about you</source>
        <translation>Lo que las cartas pueden decir de ti</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Writing the profile</source>
        <translation>Escribiendo el perfil</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>{on} of {n} rules on</source>
        <extracomment>One: {on} of {n} rule on</extracomment>
        <translation><numerusform>{on} de {n} regla activada</numerusform><numerusform>{on} de {n} reglas activadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>{said}, {n} reminders waiting because of them</source>
        <extracomment>One: {said}, {n} reminder waiting because of them</extracomment>
        <translation><numerusform>{said}, {n} recordatorio pendiente por ellas</numerusform><numerusform>{said}, {n} recordatorios pendientes por ellas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Added a rule. It is off until you switch it on</source>
        <translation>Regla añadida. Está desactivada hasta que la actives</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Rules, and the one that is chosen</source>
        <translation>Las reglas y la elegida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Switched on: {rule}</source>
        <translation>Activada: {rule}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Switched off: {rule}</source>
        <translation>Desactivada: {rule}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Switched off: {rule}. {n} reminders went away</source>
        <extracomment>One: Switched off: {rule}. {n} reminder went away</extracomment>
        <translation><numerusform>Desactivada: {rule}. Se quitó {n} recordatorio</numerusform><numerusform>Desactivada: {rule}. Se quitaron {n} recordatorios</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Back to how it came: {label}</source>
        <translation>Otra vez como venía: {label}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Saved: {label}</source>
        <translation>Guardada: {label}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Not saved: {refused}</source>
        <translation>No se guardó: {refused}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Deleted: {label}</source>
        <translation>Borrada: {label}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Templates (*.j2 *.jinja *.jinja2 *.txt);;All files (*)</source>
        <translation>Plantillas (*.j2 *.jinja *.jinja2 *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>This one is built in and stays as it is. Copy it to make it yours.</source>
        <translation>Esta viene con el programa y se queda como está. Cópiala para hacerla tuya.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Letters that use it are written with this text.</source>
        <translation>Las cartas que la usan se escriben con este texto.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>This is a draft, kept as you type. Letters are written with the text you saved before.</source>
        <translation>Esto es un borrador, guardado según escribes. Las cartas se escriben con el texto que guardaste antes.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>This is a draft, kept as you type. No letter can be written with it until it works and is saved.</source>
        <translation>Esto es un borrador, guardado según escribes. No se puede escribir ninguna carta con él hasta que funcione y se guarde.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Saved. Letters that use it are written with this text from now on.</source>
        <translation>Guardado. Las cartas que la usan se escriben con este texto desde ahora.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Kept as a draft, because it does not work yet. What is to be put right stands below the text.</source>
        <translation>Se conserva como borrador porque todavía no funciona. Lo que hay que corregir está debajo del texto.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>{n} templates of your own, {broken} of them not working yet</source>
        <extracomment>One: {n} template of your own, {broken} of them not working yet</extracomment>
        <translation><numerusform>{n} plantilla tuya, {broken} todavía sin funcionar</numerusform><numerusform>{n} plantillas tuyas, {broken} todavía sin funcionar</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Imported as {name}</source>
        <translation>Importada como {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>How your letters are put together. Copy one to make it yours.</source>
        <translation>Cómo se componen tus cartas. Copia una para hacerla tuya.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>{n} templates of your own</source>
        <extracomment>One: {n} template of your own</extracomment>
        <translation><numerusform>{n} plantilla tuya</numerusform><numerusform>{n} plantillas tuyas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>A made-up job</source>
        <translation>Un empleo inventado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Name of the new template</source>
        <translation>Nombre de la plantilla nueva</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>My letter</source>
        <translation>Mi carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>New name of the template</source>
        <translation>Nuevo nombre de la plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Made the template {name}</source>
        <translation>Plantilla {name} creada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Renamed {old} to {new}</source>
        <translation>{old} se llama ahora {new}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Exported to {path}</source>
        <translation>Exportada a {path}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Deleted the template {name}</source>
        <translation>Plantilla {name} borrada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>The text cannot write this letter yet; this is the last one it wrote.</source>
        <translation>El texto todavía no puede escribir esta carta; esta es la última que escribió.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>{name} copy</source>
        <translation>Copia de {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>{words}; it does not work yet</source>
        <translation>{words}; todavía no funciona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Letters cannot be written with this text.</source>
        <translation>No se pueden escribir cartas con este texto.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>The draft is put away</source>
        <translation>El borrador ya no está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>D done · S put off · W say · X dismiss</source>
        <translation>D hecho · S posponer · W decir · X descartar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>W letter · S not today · Enter what can be done</source>
        <translation>W carta · S hoy no · Intro lo que se puede hacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>W ask · S wait · Enter what can be done</source>
        <translation>W preguntar · S esperar · Intro lo que se puede hacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>Your day starts here</source>
        <translation>Tu día empieza aquí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>Add a posting you like, and each morning this page tells you what to do next.</source>
        <translation>Añade un anuncio que te guste y esta página te dirá cada mañana qué hacer ahora.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/today.py"/>
        <source>{n} more reminders after the coming {days} days</source>
        <extracomment>One: {n} more reminder after the coming {days} days</extracomment>
        <translation><numerusform>{n} recordatorio más después de los próximos {days} días</numerusform><numerusform>{n} recordatorios más después de los próximos {days} días</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>Choose a row first</source>
        <translation>Elige primero una fila</translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>Press Enter for what can be done here</source>
        <translation>Pulsa Intro para ver lo que se puede hacer aquí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/dialogs.py"/>
        <source>{name} tied to it</source>
        <translation>Vínculo añadido: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/dialogs.py"/>
        <source>Tie {name} to an application</source>
        <translation>Vincular a {name} a una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/dialogs.py"/>
        <source>Tie</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/dialogs.py"/>
        <source>Type an employer or a title</source>
        <translation>Escribe una empresa o un puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/doing.py"/>
        <source>Address cards {endings}</source>
        <translation>Tarjetas de contacto {endings}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/doing.py"/>
        <source>{name} deleted</source>
        <translation>{name}: contacto borrado</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/doing.py"/>
        <source>{n} deleted</source>
        <extracomment>One: {n} deleted</extracomment>
        <translation><numerusform>{n} contacto borrado</numerusform><numerusform>{n} contactos borrados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/doing.py"/>
        <source>Saved {n} address cards in {file}</source>
        <extracomment>One: Saved {n} address card in {file}</extracomment>
        <translation><numerusform>{n} tarjeta de contacto guardada en {file}</numerusform><numerusform>{n} tarjetas de contacto guardadas en {file}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/doing.py"/>
        <source>Noted: they are not the same</source>
        <translation>Apuntado: no son lo mismo</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/employer.py"/>
        <source>You applied here {n} times, first {first}, last {last}</source>
        <extracomment>One: You applied here {n} time, first {first}, last {last}</extracomment>
        <translation><numerusform>Enviaste aquí tu candidatura {n} vez, primera {first}, última {last}</numerusform><numerusform>Enviaste aquí tu candidatura {n} veces, primera {first}, última {last}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Open the website</source>
        <translation>Abrir el sitio web</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>More for this employer</source>
        <translation>Más para esta empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Merge with another…</source>
        <translation>Unir con otra…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>You have no application here.</source>
        <translation>No tienes ninguna candidatura aquí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>People there</source>
        <translation>Personas que trabajan ahí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>What to find out about them</source>
        <translation>Qué averiguar sobre la empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>What you know of them</source>
        <translation>Lo que sabes de la empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Why you would work there, and signs you noticed: what you keep with an application stands here.</source>
        <translation>Por qué trabajarías ahí y las señales que notaste: aquí está lo que guardas con una candidatura.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>You have not applied here yet</source>
        <translation>Todavía no has enviado nada aquí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>You applied here {day}</source>
        <translation>Enviaste aquí tu candidatura el {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>What you noticed</source>
        <translation>Lo que notaste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>What is good to know about them</source>
        <translation>Lo que conviene saber de la empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Why you wanted to work there</source>
        <translation>Por qué querías trabajar ahí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>By employer</source>
        <translation>Por empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Last in touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Most applications</source>
        <translation>Más candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Search names, employers, roles, numbers…</source>
        <translation>Buscar nombres, empresas, funciones, números…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Search people and employers</source>
        <translation>Buscar personas y empresas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Address cards and doubles</source>
        <translation>Tarjetas de contacto y duplicados</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/finding.py"/>
        <source>{n} pairs may be one: compare them</source>
        <extracomment>One: {n} pair may be one: compare them</extracomment>
        <translation><numerusform>{n} par podría ser lo mismo: comparar</numerusform><numerusform>{n} pares podrían ser lo mismo: comparar</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>employer</source>
        <translation>empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Known already</source>
        <translation>Ya en la lista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Twice in the file</source>
        <translation>Dos veces en el archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} pasa a ser {after}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>adds {fields}</source>
        <translation>añade {fields}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Address cards</source>
        <translation>Tarjetas de contacto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Space takes a card or leaves it out</source>
        <translation>La barra espaciadora toma una tarjeta o la deja</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Reading the cards…</source>
        <translation>Leyendo las tarjetas…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Take all</source>
        <translation>Tomarlas todas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{n} new</source>
        <extracomment>One: {n} new</extracomment>
        <translation><numerusform>{n} nueva</numerusform><numerusform>{n} nuevas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{n} changed</source>
        <extracomment>One: {n} changed</extracomment>
        <translation><numerusform>{n} con cambios</numerusform><numerusform>{n} con cambios</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{n} known already</source>
        <extracomment>One: {n} known already</extracomment>
        <translation><numerusform>{n} ya en la lista</numerusform><numerusform>{n} ya en la lista</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{cards}: {parts}. Nothing is stored yet.</source>
        <translation>{cards}: {parts}. Todavía no se ha guardado nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Tie them to your {n} open applications at their employers</source>
        <extracomment>One: Tie them to your open application at their employer</extracomment>
        <translation><numerusform>Vincularlas a tu candidatura abierta en su empresa</numerusform><numerusform>Vincularlas a tus {n} candidaturas abiertas en sus empresas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>taken</source>
        <translation>se toma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>left out</source>
        <translation>se deja</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Reading the cards</source>
        <translation>Leyendo las tarjetas</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Import {n} cards</source>
        <extracomment>One: Import {n} card</extracomment>
        <translation><numerusform>Importar {n} tarjeta</numerusform><numerusform>Importar {n} tarjetas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{n} cards imported</source>
        <extracomment>One: {n} card imported</extracomment>
        <translation><numerusform>{n} tarjeta importada</numerusform><numerusform>{n} tarjetas importadas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Importing the cards</source>
        <translation>Importando las tarjetas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/lists.py"/>
        <source>Overdue, {day}</source>
        <translation>Atrasado, {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/lists.py"/>
        <source>Reminder {day}</source>
        <translation>Recordatorio {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/lists.py"/>
        <source>In touch {day}</source>
        <translation>Último contacto {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>What is chosen stays. Applications, reminders and interviews of both are kept, and Undo makes two again.</source>
        <translation>Se queda lo elegido. Se conservan las candidaturas, los recordatorios y las entrevistas de ambos, y Deshacer vuelve a hacer dos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merge two people</source>
        <translation>Unir dos personas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merge two employers</source>
        <translation>Unir dos empresas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Not the same</source>
        <translation>No son lo mismo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merge with whom?</source>
        <translation>¿Con quién unir?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merge with which employer?</source>
        <translation>¿Con qué empresa unir?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Type a part of the name</source>
        <translation>Escribe una parte del nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>People who may be there twice</source>
        <translation>Personas que quizá estén dos veces</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Employers that may be there twice</source>
        <translation>Empresas que quizá estén dos veces</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merged into {name}</source>
        <translation>Todo está ahora en {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Looking for doubles</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Nobody seems to be there twice.</source>
        <translation>Nadie parece estar dos veces.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/merging.py"/>
        <source>{n} pairs look like one</source>
        <extracomment>One: {n} pair looks like one</extracomment>
        <translation><numerusform>{n} par parece lo mismo</numerusform><numerusform>{n} pares parecen lo mismo</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Compare {one} and {other}</source>
        <translation>Comparar {one} y {other}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>They have the same e-mail address.</source>
        <translation>Tienen la misma dirección de correo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>They have the same number.</source>
        <translation>Tienen el mismo número.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>They have the same name.</source>
        <translation>Tienen el mismo nombre.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Their names differ in one letter.</source>
        <translation>Sus nombres se diferencian en una letra.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>By video</source>
        <translation>Por video</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>held</source>
        <translation>hecha</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>called off</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Show more: {heading}</source>
        <translation>Mostrar más: {heading}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Perhaps the same as {name}.</source>
        <translation>Quizá lo mismo que {name}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Applied {day}</source>
        <translation>Enviada {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Sent {day}</source>
        <translation>Se envió {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Take off {job}</source>
        <translation>Quitar {job}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Compare and merge</source>
        <translation>Comparar y unir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>More for this person</source>
        <translation>Más para esta persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Open the employer</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Tie to an application</source>
        <translation>Vincular a una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Tied to no application. Tie them to one, and its history is here too.</source>
        <translation>Sin vínculo con ninguna candidatura. Vincúlala a una y su historial también estará aquí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>In touch</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Calls, e-mails and answers of their applications stand here.</source>
        <translation>Aquí están las llamadas, los correos y las respuestas de sus candidaturas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Save as an address card (.vcf)</source>
        <translation>Guardar como tarjeta de contacto (.vcf)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Merge with somebody…</source>
        <translation>Unir con alguien…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>{employer}, by their application</source>
        <translation>{employer}, por su candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Where they work</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Copied {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/record.py"/>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Your name as letters sign it</source>
        <translation>Tu nombre como lo firman las cartas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>What you are</source>
        <translation>A qué te dedicas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. Customer service agent</source>
        <translation>p. ej. Agente de atención al cliente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. (218) 555-0199</source>
        <translation>p. ej. (218) 555-0199</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. me@example.com</source>
        <translation>p. ej. yo@example.com</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. Duluth</source>
        <translation>p. ej. Duluth</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. MN</source>
        <translation>p. ej. MN</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Country code</source>
        <translation>Código del país</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. US</source>
        <translation>p. ej. US</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. https://example.com</source>
        <translation>p. ej. https://example.com</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>In a sentence or two</source>
        <translation>En una frase o dos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>What you do well and look for next</source>
        <translation>Lo que haces bien y lo que buscas ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Add something else</source>
        <translation>Añadir algo más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. {example}</source>
        <translation>p. ej. {example}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Equipment for work at home</source>
        <translation>Equipo para trabajar en casa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Remove {words}</source>
        <translation>Quitar {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>I can work on most holidays</source>
        <translation>Puedo trabajar la mayoría de los festivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Webcam</source>
        <translation>Cámara web</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Save answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Saved: {words}</source>
        <translation>Guardado: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Forgot: {words}</source>
        <translation>Olvidado: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/chips.py"/>
        <source>Take out {word}</source>
        <translation>Quitar {word}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/entries.py"/>
        <source>Removed {said}</source>
        <translation>Quitado: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Add what you did there, with a number if you can</source>
        <translation>Añade lo que hiciste ahí, con un número si puedes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>More for this line</source>
        <translation>Más para esta línea</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Move up	Alt+Up</source>
        <translation>Subir	Alt+Arriba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Move down	Alt+Down</source>
        <translation>Bajar	Alt+Abajo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>What you did there</source>
        <translation>Lo que hiciste ahí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Removed the line</source>
        <translation>Línea quitada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Saved the line</source>
        <translation>Línea guardada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Added the line</source>
        <translation>Línea añadida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>Imported: {counted}.</source>
        <translation>Se importó: {counted}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>Everything in the file was here already, so nothing changed.</source>
        <translation>Todo lo del archivo ya estaba aquí, así que no cambió nada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>Kept, but no part of JSON Resume, so letters do not use it: {names}. Check the spelling.</source>
        <translation>Se conserva, pero no es parte de JSON Resume, así que las cartas no lo usan: {names}. Comprueba la ortografía.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>{why} Nothing was imported.</source>
        <translation>{why} No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>{n} facts added</source>
        <extracomment>One: {n} fact added</extracomment>
        <translation><numerusform>{n} dato añadido</numerusform><numerusform>{n} datos añadidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>{n} facts changed</source>
        <extracomment>One: {n} fact changed</extracomment>
        <translation><numerusform>{n} dato cambiado</numerusform><numerusform>{n} datos cambiados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>{n} facts as before</source>
        <extracomment>One: {n} fact as before</extracomment>
        <translation><numerusform>{n} dato como antes</numerusform><numerusform>{n} datos como antes</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>September 2023</source>
        <translation>Septiembre de 2023</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>May 2024</source>
        <translation>Mayo de 2024</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a job</source>
        <translation>Añadir un empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save job</source>
        <translation>Guardar el empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Volunteer work</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save volunteer work</source>
        <translation>Guardar el voluntariado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a skill</source>
        <translation>Añadir una competencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save skill</source>
        <translation>Guardar la competencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save language</source>
        <translation>Guardar el idioma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add education</source>
        <translation>Añadir estudios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save education</source>
        <translation>Guardar los estudios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a link</source>
        <translation>Añadir un enlace</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save link</source>
        <translation>Guardar el enlace</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a project</source>
        <translation>Añadir un proyecto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Awards</source>
        <translation>Premios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add an award</source>
        <translation>Añadir un premio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save award</source>
        <translation>Guardar el premio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a publication</source>
        <translation>Añadir una publicación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save publication</source>
        <translation>Guardar la publicación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add an interest</source>
        <translation>Añadir un interés</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save interest</source>
        <translation>Guardar el interés</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a reference</source>
        <translation>Añadir una referencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save reference</source>
        <translation>Guardar la referencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>March 2023</source>
        <translation>Marzo de 2023</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>present</source>
        <translation>actualidad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Said where a posting names its hours. A whole sentence reads best.</source>
        <translation>Aparece donde un anuncio nombra su horario. Lo mejor es una frase completa.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>I can work evenings and every second weekend</source>
        <translation>Puedo trabajar por las tardes y un fin de semana sí y otro no</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Said where a posting names its hours.</source>
        <translation>Aparece donde un anuncio nombra su horario.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>I am looking for 30 hours or more</source>
        <translation>Busco 30 horas o más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Ends the sentence “I can start …” in every letter.</source>
        <translation>Termina en cada carta la frase que dice cuándo puedes empezar.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>two weeks after you call</source>
        <translation>dos semanas después de su llamada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Notice</source>
        <translation>Preaviso</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Said with your hours, where a posting names them.</source>
        <translation>Aparece junto a tu horario, donde un anuncio lo nombra.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>I have two weeks' notice</source>
        <translation>Tengo dos semanas de preaviso</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Said near the end of every letter, word for word. Leave it empty unless you mean it.</source>
        <translation>Aparece cerca del final de cada carta, tal cual. Déjalo vacío si no lo piensas de verdad.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>I hope to stay and to grow into quality work</source>
        <translation>Espero quedarme y crecer hacia el área de calidad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Time away</source>
        <translation>Tiempo fuera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Opens letters, word for word, when you come back to work. Leave it empty and nothing is said.</source>
        <translation>Con esto empiezan tus cartas, tal cual, cuando vuelves al trabajo. Si lo dejas vacío, no se dice nada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>From 2023 to 2025 I cared for my mother</source>
        <translation>De 2023 a 2025 cuidé a mi madre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Letters for work from home name the first three.</source>
        <translation>Las cartas para trabajar desde casa nombran los tres primeros.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>wired internet at 300 Mbps</source>
        <translation>internet por cable a 300 Mbps</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Quiet room</source>
        <translation>Habitación tranquila</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Where you can take calls.</source>
        <translation>Donde puedes atender llamadas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>a quiet room with a door</source>
        <translation>una habitación tranquila con puerta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Headset</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>“Yes” is enough.</source>
        <translation>Basta con «Sí».</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>a noise-cancelling headset</source>
        <translation>auriculares con cancelación de ruido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Computer</source>
        <translation>Computadora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>a laptop with two screens</source>
        <translation>una laptop con dos pantallas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Customer service agent</source>
        <translation>Agente de atención al cliente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Harbor Mutual</source>
        <translation>Harbor Mutual</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Duluth</source>
        <translation>Duluth</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>In a sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Answer calls about bills and claims</source>
        <translation>Atender llamadas sobre facturas y reclamaciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Phone volunteer</source>
        <translation>Voluntariado telefónico</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Lakeside Food Bank</source>
        <translation>Banco de Alimentos Lakeside</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Answered the help line on Saturdays</source>
        <translation>Atendía la línea de ayuda los sábados</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Skill</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Typing, or a heading such as Support tools</source>
        <translation>Mecanografía, o un título como Herramientas de soporte</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>62 words a minute</source>
        <translation>62 palabras por minuto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Zendesk, Microsoft Excel</source>
        <translation>Zendesk, Microsoft Excel</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Fluency</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Fluent</source>
        <translation>Fluido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Degree or certificate</source>
        <translation>Título o certificado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>High school diploma</source>
        <translation>Diploma de secundaria</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Business</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>School</source>
        <translation>Centro de estudios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Lakeside Community College</source>
        <translation>Lakeside Community College</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Zendesk Support Administrator</source>
        <translation>Zendesk Support Administrator</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Zendesk</source>
        <translation>Zendesk</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>A help page for the food bank</source>
        <translation>Una página de ayuda para el banco de alimentos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Forty answers that callers ask for most</source>
        <translation>Cuarenta respuestas a lo que más se pregunta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Award</source>
        <translation>Premio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Employee of the month</source>
        <translation>Reconocimiento del mes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Given by</source>
        <translation>Lo otorgó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Cedar Grocers</source>
        <translation>Cedar Grocers</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Title of the publication</source>
        <translation>Título de la publicación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Calm calls</source>
        <translation>Llamadas con calma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Call Weekly</source>
        <translation>Call Weekly</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Choir</source>
        <translation>Coro</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Alto, jazz</source>
        <translation>Contralto, jazz</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Ana Ruiz, shift lead</source>
        <translation>Ana Ruiz, jefa de turno</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>What they say</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Never lost her patience</source>
        <translation>Nunca perdió la paciencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>What is still missing for good letters</source>
        <translation>Lo que aún falta para buenas cartas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>Nothing. Letters can say who you are, what you did and how well you did it.</source>
        <translation>Nada. Las cartas pueden decir quién eres, qué hiciste y lo bien que lo hiciste.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>Add: {what}</source>
        <translation>Añadir: {what}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>Show {hidden} more</source>
        <translation>Mostrar {hidden} más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Deleted the story {title}</source>
        <translation>Historia borrada: {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Edit the story</source>
        <translation>Editar la historia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Story: {title}</source>
        <translation>Historia: {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>A story is one thing you did, from how it began to what came of it: a dispute you settled, a person you helped, a day on which you kept several things going. Letters and prep sheets tell the one that fits.</source>
        <translation>Una historia es algo que hiciste, desde cómo empezó hasta lo que resultó: una disputa que resolviste, una persona a la que ayudaste, un día en el que llevaste varias cosas a la vez. Las cartas y las hojas de preparación cuentan la que encaja.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/putting_off.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/putting_off.py"/>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/putting_off.py"/>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Their posting asks not to be phoned.</source>
        <translation>Su anuncio pide que no se llame por teléfono.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Nothing prepared</source>
        <translation>Nada preparado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>As a task</source>
        <translation>Como tarea</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>In their portal</source>
        <translation>En su portal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>call Ana back next tue 10</source>
        <translation>llamar a Ana next tue 10</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>How you do it</source>
        <translation>Cómo lo haces</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Write what to do.</source>
        <translation>Escribe qué hacer.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Choose an application from the list under For, or leave it empty.</source>
        <translation>Elige una candidatura en la lista Para o déjala vacía.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Say when in the same line, such as “call Ana back next tue 10”, or below.</source>
        <translation>Di cuándo en la misma línea, como «llamar a Ana next tue 10», o abajo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Save reminder</source>
        <translation>Guardar el recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Reminder {when}, {again}: {text}</source>
        <translation>Recordatorio {when}, {again}: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Reminder {when}: {text}</source>
        <translation>Recordatorio {when}: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Edit the reminder</source>
        <translation>Editar el recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Call Ana back about the second interview</source>
        <translation>Llamar a Ana por la segunda entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Saved the reminder</source>
        <translation>Recordatorio guardado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>And what is to be done then?</source>
        <translation>¿Y qué hay que hacer entonces?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Understood: “{text}”, {again}</source>
        <translation>Entendido: «{text}», {again}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Understood: “{text}”</source>
        <translation>Entendido: «{text}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>whether or not calls are welcome</source>
        <translation>se acepten llamadas o no</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>only where calls are welcome</source>
        <translation>solo donde se aceptan llamadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>only where calls are not wanted</source>
        <translation>solo donde no se quieren llamadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>Where calls are welcome</source>
        <translation>Donde se aceptan llamadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>only where a person is known</source>
        <translation>solo donde se conoce a una persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>only after an interview</source>
        <translation>solo después de una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>may fall on a free day</source>
        <translation>puede caer en un día libre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>Working days between them</source>
        <translation>Días laborables entre ellas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>How often, while no answer comes</source>
        <translation>Con qué frecuencia, mientras no llegue respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>Others to choose from</source>
        <translation>Otras para elegir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>nothing prepared</source>
        <translation>nada preparado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>time only</source>
        <translation>vez solamente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>times in all</source>
        <translation>veces en total</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>working days</source>
        <translation>días laborables</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Words where you phone</source>
        <translation>Palabras cuando llamas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Words where you write</source>
        <translation>Palabras cuando escribes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Why, for yourself</source>
        <translation>Por qué, para ti</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>What it is good for, and when to leave it</source>
        <translation>Para qué sirve y cuándo conviene dejarla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>The rule that is chosen</source>
        <translation>La regla elegida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Phone {employer} about {title}</source>
        <translation>Llamar a {employer} por {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>The same as for a call</source>
        <translation>Lo mismo que para una llamada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>What you are reminded of</source>
        <translation>Qué se te recuerda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Only for these kinds of interview</source>
        <translation>Solo para estos tipos de entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>None chosen: for any.</source>
        <translation>Ninguno elegido: para cualquiera.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Only when the interview is</source>
        <translation>Solo cuando la entrevista está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>None chosen: in any case.</source>
        <translation>Ninguno elegido: en cualquier caso.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Only while the application is in</source>
        <translation>Solo mientras la candidatura está en</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>None chosen: until it is over.</source>
        <translation>Ninguna elegida: hasta que termine.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>It goes away by itself when</source>
        <translation>Se quita sola cuando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>More: words, conditions, repeats</source>
        <translation>Más: palabras, condiciones, repeticiones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>On: {label}</source>
        <translation>Activada: {label}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Ours, not the guide's: {ours}</source>
        <translation>Nuestro, no de la guía: {ours}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/list.py"/>
        <source>Space switches the current rule on or off; Enter opens it</source>
        <translation>La barra espaciadora activa o desactiva la regla; Intro la abre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/model.py"/>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/model.py"/>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/parts.py"/>
        <source>{name}: one less</source>
        <translation>{name}: uno menos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/parts.py"/>
        <source>{name}: one more</source>
        <translation>{name}: uno más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/parts.py"/>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>They had answered by then</source>
        <translation>Para entonces ya habían respondido</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>It would have reminded you {n} times</source>
        <extracomment>One: It would have reminded you {n} time</extracomment>
        <translation><numerusform>Te lo habría recordado {n} vez</numerusform><numerusform>Te lo habría recordado {n} veces</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>There is no history yet to try it on.</source>
        <translation>Todavía no hay historial con el que probarla.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>Nothing that happened in these days calls for it.</source>
        <translation>Nada de lo que ocurrió en estos días la necesita.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>If that day is {on}, it reminds you the same day: “{text}”</source>
        <translation>Si ese día es el {on}, te lo recuerda el mismo día: «{text}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>If that day is {on}, it reminds you on {due}: “{text}”</source>
        <translation>Si ese día es el {on}, te lo recuerda el {due}: «{text}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>{answered}, so it would not have asked</source>
        <translation>{answered}, así que no habría preguntado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>Moved from {day}, a free day</source>
        <translation>Pasado desde el {day}, un día libre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>What it would have done</source>
        <translation>Lo que habría hecho</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>What this would have done in the last {days} days</source>
        <translation>Lo que habría hecho en los últimos {days} días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>This comes back once what is marked above is put right.</source>
        <translation>Esto vuelve cuando se corrija lo marcado arriba.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>{n} employers had answered before</source>
        <extracomment>One: {n} employer had answered before</extracomment>
        <translation><numerusform>{n} empresa ya había respondido</numerusform><numerusform>{n} empresas ya habían respondido</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>{n} were moved from a free day</source>
        <extracomment>One: {n} was moved from a free day</extracomment>
        <translation><numerusform>{n} pasó desde un día libre</numerusform><numerusform>{n} pasaron desde un día libre</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>{n} times it had become pointless</source>
        <extracomment>One: {n} time it had become pointless</extracomment>
        <translation><numerusform>{n} vez ya no tenía sentido</numerusform><numerusform>{n} veces ya no tenía sentido</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>It would have reminded you once</source>
        <translation>Te lo habría recordado una vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>It would not have reminded you</source>
        <translation>No te habría recordado nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>If that happens today, it reminds you the same day: “{text}”</source>
        <translation>Si ocurre hoy, te lo recuerda el mismo día: «{text}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>If that happens today, it reminds you on {due}: “{text}”</source>
        <translation>Si ocurre hoy, te lo recuerda el {due}: «{text}»</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>Show {n} more</source>
        <extracomment>One: Show {n} more</extracomment>
        <translation><numerusform>Mostrar {n} más</numerusform><numerusform>Mostrar {n} más</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>Show the {n} others</source>
        <extracomment>One: Show the {n} other</extracomment>
        <translation><numerusform>Mostrar el otro</numerusform><numerusform>Mostrar los otros {n}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>0 stands for the same day.</source>
        <translation>0 significa el mismo día.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>without news</source>
        <translation>sin noticias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>before {event}</source>
        <translation>antes de {event}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>after {event}</source>
        <translation>después de {event}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>What it counts from</source>
        <translation>Desde qué cuenta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>at a time of day</source>
        <translation>a una hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Without a time it is there all day</source>
        <translation>Sin hora, aparece todo el día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>{most} is the most.</source>
        <translation>{most} es el máximo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Your free days and public holidays do not count</source>
        <translation>Tus días libres y los festivos no cuentan</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Every day counts</source>
        <translation>Todos los días cuentan</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>on their portal</source>
        <translation>en su portal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>at your desk</source>
        <translation>en tu escritorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>phone interview</source>
        <translation>entrevista por teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Sam</source>
        <translation>Sam</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>{name}: insert {said}</source>
        <translation>{name}: insertar {said}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Puts {name} where you are typing; each reminder says what it is there</source>
        <translation>Pone {name} donde estás escribiendo; cada recordatorio dice ahí lo que es</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Reads: “{reads}”</source>
        <translation>Se lee: «{reads}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>First way</source>
        <translation>Primera forma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Second way</source>
        <translation>Segunda forma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Third way</source>
        <translation>Tercera forma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Fourth way</source>
        <translation>Cuarta forma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>no other way</source>
        <translation>ninguna otra forma</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>else {said}</source>
        <translation>si no, {said}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>Before you apply</source>
        <translation>Antes de enviar la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>After you apply</source>
        <translation>Después de enviarla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>Around an interview</source>
        <translation>Alrededor de una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>Offers and answers</source>
        <translation>Ofertas y respuestas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>When nothing happens</source>
        <translation>Cuando no pasa nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>Yours</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>assessment</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>simulated call</source>
        <translation>llamada simulada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>not marked as over</source>
        <translation>sin marcar como terminada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>over, nothing noted</source>
        <translation>terminada, sin nada apuntado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>over, with what came of it</source>
        <translation>terminada, con lo que resultó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>they answer</source>
        <translation>responden</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>an interview is planned</source>
        <translation>se planea una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the interview is over</source>
        <translation>la entrevista termina</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the stage changes</source>
        <translation>cambia la etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>something is sent</source>
        <translation>se envía algo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>anything happens</source>
        <translation>ocurre cualquier cosa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>applied</source>
        <translation>enviada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>screening</source>
        <translation>preselección</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>interviewing</source>
        <translation>entrevistas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>declined</source>
        <translation>declinada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>rejected</source>
        <translation>descartada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>no response</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the employer</source>
        <translation>la empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the job</source>
        <translation>el puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the kind of interview</source>
        <translation>el tipo de entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>who reads it</source>
        <translation>quién la lee</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{n} times in all, every {length}</source>
        <extracomment>One: {n} time in all, every {length}</extracomment>
        <translation><numerusform>{n} vez en total, cada {length}</numerusform><numerusform>{n} veces en total, cada {length}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you save a job</source>
        <translation>guardar un empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you save a job</source>
        <translation>el día en que guardas un empleo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you give a letter to read</source>
        <translation>dar una carta a leer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you give a letter to read</source>
        <translation>el día en que das una carta a leer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the closing date</source>
        <translation>la fecha límite</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you apply</source>
        <translation>enviar la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you apply</source>
        <translation>el día en que envías la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you send your letter</source>
        <translation>enviar tu carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you send your letter</source>
        <translation>el día en que envías tu carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>they begin to look at you</source>
        <translation>que empiecen a revisar tu candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day they begin to look at you</source>
        <translation>el día en que empiezan a revisar tu candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>they want to meet you</source>
        <translation>que quieran conocerte</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day they want to meet you</source>
        <translation>el día en que quieren conocerte</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day of an interview</source>
        <translation>el día de una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>an offer</source>
        <translation>una oferta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day of an offer</source>
        <translation>el día de una oferta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you accept an offer</source>
        <translation>aceptar una oferta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you accept an offer</source>
        <translation>el día en que aceptas una oferta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you decline an offer</source>
        <translation>rechazar una oferta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you decline an offer</source>
        <translation>el día en que rechazas una oferta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>a rejection</source>
        <translation>recibir un no</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day of a rejection</source>
        <translation>el día en que recibes un no</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you withdraw</source>
        <translation>retirarte</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you withdraw</source>
        <translation>el día en que te retiras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you stop waiting for an answer</source>
        <translation>dejar de esperar respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you stop waiting for an answer</source>
        <translation>el día en que dejas de esperar respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>anything was heard or done</source>
        <translation>la última noticia o acción</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day anything was heard or done</source>
        <translation>el día en que se supo o se hizo algo</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{n} working days</source>
        <extracomment>One: {n} working day</extracomment>
        <translation><numerusform>{n} día laborable</numerusform><numerusform>{n} días laborables</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{length} without news</source>
        <translation>{length} sin noticias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{when}, at {time}</source>
        <translation>{when}, a las {time}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>yours</source>
        <translation>tuya</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>changed by you</source>
        <translation>cambiada por ti</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>from the guide</source>
        <translation>de la guía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>ours</source>
        <translation>nuestra</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{n} reminders waiting</source>
        <extracomment>One: {n} reminder waiting</extracomment>
        <translation><numerusform>{n} recordatorio pendiente</numerusform><numerusform>{n} recordatorios pendientes</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>On {on}</source>
        <translation>El {on}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{first}, else {second}</source>
        <translation>{first} o, si no, {second}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>The day before {event}</source>
        <translation>El día antes de {event}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{length} before {event}</source>
        <translation>{length} antes de {event}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{length} after {event}</source>
        <translation>{length} después de {event}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/work.py"/>
        <source>Customer service representative</source>
        <translation>Representante de atención al cliente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/work.py"/>
        <source>{rule} (mine)</source>
        <translation>{rule} (mía)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/work.py"/>
        <source>My own rule</source>
        <translation>Mi propia regla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/work.py"/>
        <source>Write to {employer} about {title}</source>
        <translation>Escribir a {employer} por {title}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>{view} shows again</source>
        <translation>{view} se ve otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>{name} is hidden</source>
        <translation>{name} está oculta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>The views have a new order</source>
        <translation>Las vistas tienen un orden nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Hidden views</source>
        <translation>Vistas ocultas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/asking.py"/>
        <source>Narrow a search by typing</source>
        <translation>Acota una búsqueda escribiendo</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/searching/completing.py"/>
        <source>{n} suggestions, Tab takes the first</source>
        <extracomment>One: {n} suggestion, Tab takes it</extracomment>
        <translation><numerusform>{n} sugerencia, Tab la toma</numerusform><numerusform>{n} sugerencias, Tab toma la primera</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/completing.py"/>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>new job advert application</source>
        <translation>nuevo empleo oferta anuncio candidatura new job</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>ics export phone alarms interviews reminders</source>
        <translation>ics exportar teléfono alarmas entrevistas recordatorios calendario</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>zoom in font size bigger</source>
        <translation>aumentar zoom tamaño de letra más grande</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>trash deleted</source>
        <translation>basura borrado eliminado papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>cv</source>
        <translation>cv currículo currículum</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>demo example</source>
        <translation>demo ejemplo prueba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>reminders when after days weekends holidays</source>
        <translation>recordatorios cuándo después días fines de semana festivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>preferences options</source>
        <translation>preferencias opciones configuración</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>duplicates merge</source>
        <translation>duplicados repetidos unir fusionar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>help keys</source>
        <translation>ayuda teclas atajos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>zoom out font size</source>
        <translation>reducir zoom tamaño de letra más pequeña</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>take back</source>
        <translation>revertir deshacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>in its people</source>
        <translation>en sus personas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>in its tags</source>
        <translation>en sus etiquetas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>in its source</source>
        <translation>en su fuente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Showing what was found for “{words}”</source>
        <translation>Se muestra lo encontrado para «{words}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Show all {n} in Applications</source>
        <translation>Mostrar las {n} en Candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Show all in Applications</source>
        <translation>Mostrar todo en Candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/foot.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/foot.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/foot.py"/>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/foot.py"/>
        <source>How to narrow a search</source>
        <translation>Cómo acotar una búsqueda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Nothing here has that name. Try fewer letters.</source>
        <translation>Nada aquí tiene ese nombre. Prueba con menos letras.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>No application fits all of that. Leave something out.</source>
        <translation>Ninguna candidatura cumple todo eso. Quita algo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Search or run anything. ? shows how</source>
        <translation>Busca o ejecuta cualquier cosa. ? explica cómo</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>{n} results</source>
        <extracomment>One: {n} result</extracomment>
        <translation><numerusform>{n} resultado</numerusform><numerusform>{n} resultados</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Recent</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>location</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>deadline</source>
        <translation>cierre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>has</source>
        <translation>con</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>no</source>
        <translation>sin</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Still going on</source>
        <translation>Aún en marcha</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Over, however it ended</source>
        <translation>Terminada, como sea que terminó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied, and no answer yet</source>
        <translation>Enviada y todavía sin respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Nothing heard for long</source>
        <translation>Sin noticias desde hace mucho</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A reminder waits since an earlier day</source>
        <translation>Un recordatorio espera desde un día anterior</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>With a warning in its posting</source>
        <translation>Con una alerta en su anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Filed away</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Worked from home</source>
        <translation>Trabajo desde casa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Worked from home in part</source>
        <translation>En parte desde casa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Worked on site</source>
        <translation>Trabajo presencial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A reminder that waits</source>
        <translation>Un recordatorio pendiente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>An interview that was not canceled</source>
        <translation>Una entrevista no cancelada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A letter</source>
        <translation>Una carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A note, a call or an e-mail</source>
        <translation>Una nota, una llamada o un correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>An attached file</source>
        <translation>Un archivo adjunto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A closing date</source>
        <translation>Una fecha límite</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>quiet</source>
        <translation>callada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>warned</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>remote</source>
        <translation>remoto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>on-site</source>
        <translation>presencial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>reminder</source>
        <translation>recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>posting</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>{key}: {days}</source>
        <translation>{key}: {days}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>pay: at most {most}</source>
        <translation>sueldo: como máximo {most}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>In this stage</source>
        <translation>En esta etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>With this tag</source>
        <translation>Con esta etiqueta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>At this employer</source>
        <translation>En esta empresa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Found there</source>
        <translation>Vista ahí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Worked from home, on site or both</source>
        <translation>Desde casa, presencial o ambas cosas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>At this place</source>
        <translation>En este lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Paid so much or more</source>
        <translation>Con este sueldo o más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied for, or added, before a day</source>
        <translation>Enviada, o añadida, antes de un día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied for, or added, after a day</source>
        <translation>Enviada, o añadida, después de un día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied for, or added, from a day on</source>
        <translation>Enviada, o añadida, desde un día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied for within these days</source>
        <translation>Enviada en estos días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Added within these days</source>
        <translation>Añadida en estos días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Changed within these days</source>
        <translation>Cambiada en estos días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Closing within these days</source>
        <translation>Cierra en estos días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>How it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>With something beside it</source>
        <translation>Con algo al lado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Without it</source>
        <translation>Sin ello</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>These words just in this order</source>
        <translation>Estas palabras en este orden exacto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Without this word; a minus sign turns operators round, too</source>
        <translation>Sin esta palabra; un signo menos invierte también los operadores</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Any of several</source>
        <translation>Cualquiera de varias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>pay: {least} to {most}</source>
        <translation>sueldo: {least} a {most}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>pay: at least {least}</source>
        <translation>sueldo: como mínimo {least}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>“{key}:” is no filter. Do you mean {near}: ?</source>
        <translation>«{key}:» no es un filtro. ¿Querías decir «{near}:»?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>from {day} on</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>up to {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>apptracker {version}, free under the MIT License</source>
        <translation>apptracker {version}, libre bajo la licencia MIT</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>Nothing leaves this machine: no account, no network, no telemetry. Links and mail drafts are handed to your own browser or mail program, only when you press them.</source>
        <translation>Nada sale de este equipo: sin cuenta, sin red, sin telemetría. Los enlaces y los borradores de correo pasan a tu propio navegador o programa de correo, solo cuando tú los abres.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>What is stored where, in your data folder</source>
        <translation>Qué se guarda dónde, en tu carpeta de datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>applications, postings, letters, people, reminders, profile, history</source>
        <translation>candidaturas, anuncios, cartas, personas, recordatorios, perfil, historial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>files you attached, and postings as they came</source>
        <translation>los archivos que adjuntaste y los anuncios tal como llegaron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>backups, each of them whole</source>
        <translation>copias de seguridad, cada una completa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>your own templates</source>
        <translation>tus propias plantillas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>the window's places and sizes, theme, font size, watched folder</source>
        <translation>los lugares y tamaños de la ventana, el tema, el tamaño de letra, la carpeta vigilada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>what opens locked data together with your passphrase; only where you set one</source>
        <translation>lo que abre los datos bloqueados junto con tu frase de contraseña; solo donde pusiste una</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>faults of the program, with nothing about you</source>
        <translation>fallos del programa, sin nada sobre ti</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>A small program stays, with an icon beside the clock that opens the window or stops the reminding.</source>
        <translation>Queda un pequeño programa, con un icono junto al reloj que abre la ventana o deja de recordar.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>A small program stays. This desktop has no place for its icon, so it runs without one: you see here whether it runs, and stop it here.</source>
        <translation>Queda un pequeño programa. Este escritorio no tiene lugar para su icono, así que funciona sin él: aquí ves si está en marcha y aquí lo detienes.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>This system shows no notifications: reminders are told by the bar in this window only.</source>
        <translation>Este sistema no muestra notificaciones: los recordatorios solo se dicen en la barra de esta ventana.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>This system shows no notifications: reminders are told by the bar in this window and by the icon beside the clock only.</source>
        <translation>Este sistema no muestra notificaciones: los recordatorios solo se dicen en la barra de esta ventana y con el icono junto al reloj.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Reminders come on days when you do not open the window, too.</source>
        <translation>Los recordatorios también llegan los días en que no abres la ventana.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>cron and systemd</source>
        <translation>cron y systemd</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It is running now.</source>
        <translation>Está en marcha.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It is starting.</source>
        <translation>Está arrancando.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It starts when you close the window.</source>
        <translation>Arranca cuando cierras la ventana.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Task Scheduler</source>
        <translation>Programador de tareas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Remind me after the window closes</source>
        <translation>Recordarme cosas con la ventana cerrada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Start reminding when I log in</source>
        <translation>Empezar a recordar al iniciar sesión</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Where to save the files</source>
        <translation>Dónde guardar los archivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Saved in {folder}. HOW-TO.txt says what to do with them.</source>
        <translation>Guardado en {folder}. HOW-TO.txt dice qué hacer con ellos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Instead of a program that stays, {scheduler} can look every five minutes whether something is due. The files for that, and how to use them, are made for you.</source>
        <translation>En lugar de un programa que se queda, {scheduler} puede mirar cada cinco minutos si hay algo pendiente. Los archivos para ello, y cómo usarlos, se crean para ti.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It could not be started: {reason}.</source>
        <translation>No se pudo arrancar: {reason}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It does not stop. Logging out ends it.</source>
        <translation>No se detiene. Al cerrar la sesión termina.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Save files for {scheduler}…</source>
        <translation>Guardar archivos para {scheduler}…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/calendar.py"/>
        <source>Interviews, reminders and closing dates go into one file. A phone that has it rings by itself, also while this computer is off.</source>
        <translation>Las entrevistas, los recordatorios y las fechas límite van a un solo archivo. Un teléfono que lo tiene suena por sí mismo, también con este equipo apagado.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/calendar.py"/>
        <source>Mail the file to yourself and open it on the phone, or import it on your calendar's website, best into a calendar of its own. When plans change, save and import it again: what moved is updated. To be rid of what is done, empty that calendar first. Without names it suits a calendar that others see.</source>
        <translation>Envíate el archivo por correo y ábrelo en el teléfono, o impórtalo en el sitio web de tu calendario, mejor en un calendario aparte. Cuando cambien los planes, guárdalo e impórtalo otra vez: lo que se movió se actualiza. Para quitar lo hecho, vacía antes ese calendario. Sin nombres sirve para un calendario que ven otras personas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/calendar.py"/>
        <source>Calendar on your phone</source>
        <translation>El calendario en tu teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/calendar.py"/>
        <source>Leave out names and places</source>
        <translation>Omitir nombres y lugares</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Interviews are planned in this time zone unless you name another. It is {there} there.</source>
        <translation>Las entrevistas se planean en esta zona horaria, salvo que nombres otra. Ahí son las {there}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Interviews are planned in the time of this computer, where it is {time}.</source>
        <translation>Las entrevistas se planean en la hora de este equipo, donde son las {time}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>As this computer, or a place like America/Chicago</source>
        <translation>Como este equipo, o un lugar como America/Chicago</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>As this computer</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Your time zone is set</source>
        <translation>Tu zona horaria está puesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Your time zone is this computer's</source>
        <translation>Tu zona horaria es la de este equipo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/contents.py"/>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/contents.py"/>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/contents.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/contents.py"/>
        <source>No setting has these words. Try another, like “dark” or “backup”.</source>
        <translation>Ningún ajuste tiene estas palabras. Prueba con otra, como «oscuro» o «copia».</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>made by you</source>
        <translation>hecha por ti</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>made by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>before a repair</source>
        <translation>antes de reparar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Backups and samples</source>
        <translation>Copias y ejemplos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>The data will be as it was in {backup}. What is there now is backed up first, so you can restore that later; Undo does not reach across.</source>
        <translation>Los datos quedarán como estaban en {backup}. Lo que hay ahora se copia antes, así que puedes restaurarlo más tarde; Deshacer no llega hasta ahí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Backed up and checked ({size})</source>
        <translation>Copia hecha y comprobada ({size})</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Show all {n} backups</source>
        <extracomment>One: Show all {n} backup</extracomment>
        <translation><numerusform>Mostrar la {n} copia</numerusform><numerusform>Mostrar las {n} copias</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore the backup of {when}</source>
        <translation>Restaurar la copia de {when}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>Copias de seguridad (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>The passphrase of this backup:</source>
        <translation>La frase de contraseña de esta copia:</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>A backup is made by itself each day you change something. Copy one to another disk now and then.</source>
        <translation>Cada día en que cambias algo se hace una copia automática. Pon una en otro disco de vez en cuando.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>A made-up person's search is mixed in with yours. Take it out in one click; what is yours stays.</source>
        <translation>La búsqueda de una persona inventada está mezclada con la tuya. Sácala con un clic; lo tuyo se queda.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Fill the program with a made-up person's search to look around. It comes out again in one click.</source>
        <translation>Llena el programa con la búsqueda de una persona inventada para echar un vistazo. Se quita con un clic.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restored the data of {when}. What was there before is a backup of its own.</source>
        <translation>Se restauraron los datos de {when}. Lo que había antes tiene su propia copia.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restored the data of {when}.</source>
        <translation>Se restauraron los datos de {when}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore from a file…</source>
        <translation>Restaurar archivo…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Everything you keep here is in this folder, and nowhere else:</source>
        <translation>Todo lo que guardas aquí está en esta carpeta y en ningún otro lugar:</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Everything you keep here is in this folder, which you chose, and nowhere else:</source>
        <translation>Todo lo que guardas aquí está en esta carpeta, que tú elegiste, y en ningún otro lugar:</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Everything you keep here is beside the program and travels with it:</source>
        <translation>Todo lo que guardas aquí está junto al programa y viaja con él:</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>For this run, everything you keep is in the folder that was named when the program started:</source>
        <translation>Por esta vez, todo lo que guardas está en la carpeta que se indicó al abrir el programa:</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>All of it moves to {folder}. The program closes and opens again over it.</source>
        <translation>Todo pasa a {folder}. El programa se cierra y se vuelve a abrir ahí.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Move it…</source>
        <translation>Moverla…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Carry it with the program</source>
        <translation>Llevarla con el programa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Puts the data beside the program, for a stick that goes from computer to computer</source>
        <translation>Pone los datos junto al programa, para una memoria que va de equipo en equipo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Where your data is to be</source>
        <translation>Dónde van a estar tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Moving copies everything, checks the copy and starts the program anew there. A copy stays behind.</source>
        <translation>Al mover se copia todo, se comprueba la copia y el programa vuelve a abrirse ahí. Queda una copia en el lugar anterior.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Move your data</source>
        <translation>Mover tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Moving your data</source>
        <translation>Moviendo tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/followups.py"/>
        <source>Rules remind you to follow up: after you apply, around an interview, before a closing date. Switch them, change their days and words, and see what each would have done last month.</source>
        <translation>Las reglas te recuerdan hacer seguimiento: después de enviar, alrededor de una entrevista, antes de una fecha límite. Actívalas, cambia sus días y palabras y mira qué habría hecho cada una el mes pasado.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/followups.py"/>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/followups.py"/>
        <source>Open follow-up rules</source>
        <translation>Abrir las reglas de seguimiento</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>Region and formats</source>
        <translation>Región y formatos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>As usual there</source>
        <translation>Lo habitual ahí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>The currency is meant where you type pay without one, like “17 an hour”.</source>
        <translation>La moneda se usa donde escribes un sueldo sin ella, como «17/hour».</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>As this computer: {region}</source>
        <translation>Como este equipo: {region}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>The window speaks it when it is opened again.</source>
        <translation>La ventana usará este idioma cuando se abra de nuevo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>Open it again now</source>
        <translation>Abrirla de nuevo ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>It looks like this</source>
        <translation>Se ve así</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Health of the data</source>
        <translation>Salud de los datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Looks at every page of the database, every kept file and the backups.</source>
        <translation>Mira cada página de la base de datos, cada archivo guardado y las copias de seguridad.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Checking the data</source>
        <translation>Comprobando los datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/health.py"/>
        <source>{n} of {all} things looked at need a look.</source>
        <extracomment>One: {n} of {all} things looked at need a look.</extracomment>
        <translation><numerusform>{n} de {all} comprobaciones necesita atención.</numerusform><numerusform>{n} de {all} comprobaciones necesitan atención.</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Everything is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Region and time</source>
        <translation>Región y hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>dark mode light night high contrast colors look</source>
        <translation>modo oscuro claro noche alto contraste colores aspecto dark mode</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Accent color</source>
        <translation>Color de realce</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>colour hue tint highlight blue green purple</source>
        <translation>color tono tinte acento azul verde morado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>compact comfortable spacing row height tight dense</source>
        <translation>compacto cómodo espacio altura filas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>text size larger smaller zoom scale letters</source>
        <translation>texto tamaño más grande más pequeño zoom escala letras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>animation reduced motion effects movement scrolling</source>
        <translation>animación movimiento reducido efectos desplazamiento</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>navigation pages menu fold collapse icons</source>
        <translation>navegación páginas menú plegar iconos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Start with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>start page first page open launch home</source>
        <translation>página de inicio primera página abrir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>español Spanish English translation idioma words</source>
        <translation>español inglés Spanish English traducción language words</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>country locale format numbers dates money</source>
        <translation>país región formato números fechas dinero</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>12-hour 24-hour am pm time format military</source>
        <translation>12 horas 24 horas am pm hora formato</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>week starts Monday Sunday Saturday calendar</source>
        <translation>la semana empieza lunes domingo sábado calendario</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>money dollar euro pound pay salary wage</source>
        <translation>dinero dólar euro peso libra sueldo salario</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>clock place city UTC interviews</source>
        <translation>reloj lugar ciudad UTC entrevistas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Days you are free</source>
        <translation>Tus días libres</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>weekend working days work week</source>
        <translation>fin de semana días laborables semana laboral</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Public holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>bank holidays free days country</source>
        <translation>feriados días libres país vacaciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>columns board pipeline status steps rename order hide add</source>
        <translation>columnas tablero etapas pasos renombrar ordenar ocultar añadir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>reminders automatic remind after applying</source>
        <translation>recordatorios automáticos recordar después de enviar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>When silence counts</source>
        <translation>Cuándo cuenta el silencio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>gone quiet ghosted no response working days</source>
        <translation>sin noticias sin respuesta días laborables silencio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Applications a week</source>
        <translation>Candidaturas por semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>weekly goal target</source>
        <translation>objetivo semanal meta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>tell me alert pop-up sound morning test</source>
        <translation>avisar alerta aviso sonido mañana prueba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>do not disturb night silent</source>
        <translation>no molestar noche silencio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Leave out names and texts</source>
        <translation>Omitir nombres y textos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>privacy neutral hide screen</source>
        <translation>privacidad neutral ocultar pantalla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>login start closed tray autostart cron</source>
        <translation>inicio de sesión al cerrar bandeja arranque automático cron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>ics iCal export alarms Google Outlook</source>
        <translation>ics iCal exportar alarmas Google Outlook</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>letters prep sheets look font typeface classic modern layout</source>
        <translation>cartas hojas de preparación aspecto fuente clásico moderno diseño</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Paper size</source>
        <translation>Tamaño de papel</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>A4 letter print page format PDF</source>
        <translation>A4 carta imprimir página formato PDF</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>cover letter text wording</source>
        <translation>carta de presentación texto redacción</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>dictionary words spell check typos</source>
        <translation>diccionario palabras corrector errores</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>downloads postings arrive automatic import</source>
        <translation>descargas anuncios llegan importar automáticamente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>keys hotkeys bindings rebind change</source>
        <translation>teclas atajos combinaciones cambiar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Lock with a passphrase</source>
        <translation>Bloquear con frase de contraseña</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>password encrypt encryption shared computer secret PIN</source>
        <translation>contraseña cifrar cifrado equipo compartido secreto clave PIN password</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>location where stored files database open</source>
        <translation>lugar dónde guardados archivos base de datos abrir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Move the data</source>
        <translation>Mover los datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>another folder disk cloud drive place</source>
        <translation>otra carpeta disco nube unidad lugar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Carry the data with the program</source>
        <translation>Llevar los datos con el programa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>portable USB stick memory key</source>
        <translation>portátil memoria USB pendrive</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>back up restore copy safety</source>
        <translation>respaldo copia restaurar seguridad backup</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>demo example try remove</source>
        <translation>demo ejemplo probar quitar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>check repair damaged integrity</source>
        <translation>comprobar reparar dañado integridad</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>version license privacy network</source>
        <translation>versión licencia privacidad red</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>Letters and prep sheets</source>
        <translation>Cartas y hojas de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>As usual in your country</source>
        <translation>Lo habitual en tu país</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>Letters and prep sheets have the {design} design from now on</source>
        <translation>Las cartas y las hojas de preparación llevan el diseño {design} desde ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>{about} One letter can have another: choose it beside the letter.</source>
        <translation>{about} Una carta puede llevar otro: elígelo junto a la carta.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>Usual in your country, as your profile has it: {paper}.</source>
        <translation>Lo habitual en tu país, según tu perfil: {paper}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>Letters and prep sheets are for {paper} from now on</source>
        <translation>Las cartas y las hojas de preparación son para {paper} desde ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>The paper goes by your country</source>
        <translation>El papel va según tu país</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>On a computer that others use as well, a passphrase keeps your data shut: everything is encrypted on the disk, and the window asks for the passphrase when it opens.</source>
        <translation>En un equipo que también usan otras personas, una frase de contraseña mantiene cerrados tus datos: todo se cifra en el disco y la ventana pide la frase al abrirse.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Your data is locked: it is encrypted on the disk, and the window asks for the passphrase when it opens.</source>
        <translation>Tus datos están bloqueados: están cifrados en el disco y la ventana pide la frase de contraseña al abrirse.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Data cannot be locked on this computer: the encryption it needs is not installed, or not built for it. Whoever uses your account here can read your data.</source>
        <translation>En este equipo no se pueden bloquear los datos: el cifrado que hace falta no está instalado o no existe para él. Quien use tu cuenta aquí puede leer tus datos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Encrypted are the database with all you typed, the files you attached, and the backups in the data folder. Not encrypted are your own letter templates, the window's settings (with the names of files in a watched folder), what you export or save elsewhere, a copy that stayed behind when you moved the data, and files while you look at them in another program. What was on the disk before may be recovered with special tools until it is written over. While the window is closed, reminders keep quiet.</source>
        <translation>Se cifran la base de datos con todo lo que escribiste, los archivos que adjuntaste y las copias de seguridad de la carpeta de datos. No se cifran tus propias plantillas de carta, los ajustes de la ventana (con los nombres de archivos de una carpeta vigilada), lo que exportas o guardas en otro lugar, una copia que quedó atrás al mover los datos ni los archivos mientras los miras en otro programa. Lo que había antes en el disco se puede recuperar con herramientas especiales hasta que se escriba encima. Con la ventana cerrada, los recordatorios callan.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Nobody can open your data without the passphrase, and nobody can find it out for you: if you forget it, everything here is lost, the backups too. Write it down where only you find it.</source>
        <translation>Nadie puede abrir tus datos sin la frase de contraseña, y nadie puede averiguarla por ti: si la olvidas, se pierde todo lo de aquí, también las copias de seguridad. Apúntala donde solo tú la encuentres.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Everything is decrypted, the backups too. Whoever uses your account here can read it then.</source>
        <translation>Todo se descifra, también las copias de seguridad. Después, quien use tu cuenta aquí puede leerlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Your passphrase</source>
        <translation>Tu frase de contraseña</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>New passphrase, once more</source>
        <translation>Frase de contraseña nueva, otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>At least {least} characters</source>
        <translation>Al menos {least} caracteres</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Lock my data…</source>
        <translation>Bloquear mis datos…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Take the lock off…</source>
        <translation>Quitar el bloqueo…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Take the lock off</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Lock your data</source>
        <translation>Bloquea tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Lock my data</source>
        <translation>Bloquear mis datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Locking your data</source>
        <translation>Bloqueando tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Changing the passphrase</source>
        <translation>Cambiando la frase de contraseña</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Taking the lock off</source>
        <translation>Quitando el bloqueo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Your data is locked now.</source>
        <translation>Tus datos están ahora bloqueados.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>Your data is not locked any more.</source>
        <translation>Tus datos ya no están bloqueados.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>These backups are as they were: {names}</source>
        <translation>Estas copias de seguridad siguen como estaban: {names}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/lock.py"/>
        <source>These folders can still be read by anybody: {names}</source>
        <translation>Cualquiera puede leer todavía estas carpetas: {names}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Berry</source>
        <translation>Frambuesa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Rust</source>
        <translation>Óxido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Compact, to see more at once</source>
        <translation>Compacta, para ver más a la vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>With names</source>
        <translation>Con nombres</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Icons alone</source>
        <translation>Solo iconos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>The page I left</source>
        <translation>La página que dejé</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Claims Assistant</source>
        <translation>Asistente de reclamaciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Northwind Water</source>
        <translation>Northwind Water</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Customer Care Agent</source>
        <translation>Agente de atención al cliente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Interviewing</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Fennel and Rye</source>
        <translation>Fennel and Rye</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Order Desk Clerk</source>
        <translation>Auxiliar de pedidos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>How lists look now</source>
        <translation>Cómo se ven ahora las listas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Each thing is told once. What falls into quiet hours, or does not fit into the day, comes in one notification the next morning. All of it is on Today anyway. Leave out names and texts where others see your screen.</source>
        <translation>Cada cosa se dice una vez. Lo que cae en horas de silencio, o no cabe en el día, llega en una sola notificación a la mañana siguiente. Todo está en Hoy de todos modos. Omite nombres y textos donde otras personas ven tu pantalla.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Your system took the notification. If you saw nothing, allow notifications from apptracker in the settings of the system, and look whether it is set not to disturb you.</source>
        <translation>Tu sistema aceptó la notificación. Si no viste nada, permite las notificaciones de apptracker en los ajustes del sistema y mira si está puesto en no molestar.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>This system shows no notifications. What is due is told in a bar at the top of this window instead.</source>
        <translation>Este sistema no muestra notificaciones. Lo pendiente se dice en una barra en lo alto de esta ventana.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>10 minutes before</source>
        <translation>10 minutos antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>15 minutes before</source>
        <translation>15 minutos antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>30 minutes before</source>
        <translation>30 minutos antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>1 hour before</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>1½ hours before</source>
        <translation>1½ horas antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>2 hours before</source>
        <translation>2 horas antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>3 hours before</source>
        <translation>3 horas antes</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>{n} minutes before</source>
        <extracomment>One: {n} minute before</extracomment>
        <translation><numerusform>{n} minuto antes</numerusform><numerusform>{n} minutos antes</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Tell me what is due</source>
        <translation>Avisarme de lo pendiente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>For a whole day, in the morning at</source>
        <translation>Para un día entero, por la mañana a las</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Before an interview</source>
        <translation>Antes de una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>At most a day</source>
        <translation>Como máximo al día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>With a sound</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Show a test notification</source>
        <translation>Mostrar una notificación de prueba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Changed how you are notified</source>
        <translation>Se cambió cómo recibes las notificaciones</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>No public holidays</source>
        <translation>Sin festivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>All of it</source>
        <translation>Todo el país</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>Public holidays of</source>
        <translation>Festivos de</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>Part of the country</source>
        <translation>Parte del país</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>No holidays are known for “{typed}”. Choose one of the list.</source>
        <translation>No se conocen festivos de «{typed}». Elige uno de la lista.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>After so many working days without news, Today offers one last polite question, and when that stays without an answer, No response. The days are our own: employers differ, and the career guides name none.</source>
        <translation>Después de tantos días laborables sin noticias, Hoy propone una última pregunta amable y, si queda sin respuesta, Sin respuesta. Los días son nuestros: las empresas difieren y las guías profesionales no nombran ninguno.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>{days} working days</source>
        <translation>{days} días laborables</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>After applying</source>
        <translation>Después de enviar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>While they look at it</source>
        <translation>Mientras la revisan</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>After an interview</source>
        <translation>Después de una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>Gone quiet and goals</source>
        <translation>Sin noticias y objetivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>no goal</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>Then set No response by itself</source>
        <translation>Y después poner Sin respuesta automáticamente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>After asking once more</source>
        <translation>Después de preguntar otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>at most {most}</source>
        <translation>como máximo {most}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>Set the goal of a week</source>
        <translation>Poner el objetivo semanal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>Set when silence counts</source>
        <translation>Poner cuándo cuenta el silencio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>No response is set by itself from now on</source>
        <translation>Desde ahora, Sin respuesta se pone automáticamente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>No response is only suggested</source>
        <translation>Sin respuesta solo se propone</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/shortcuts.py"/>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/shortcuts.py"/>
        <source>{n} actions have keys of yours.</source>
        <extracomment>One: {n} action has keys of yours.</extracomment>
        <translation><numerusform>{n} acción tiene teclas tuyas.</numerusform><numerusform>{n} acciones tienen teclas tuyas.</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/shortcuts.py"/>
        <source>Everything can be done by keyboard. {keys} lists the keys, {palette} runs any action by its name.</source>
        <translation>Todo se puede hacer con el teclado. {keys} muestra las teclas, {palette} ejecuta cualquier acción por su nombre.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Letters are checked in American and British English and in Spanish, on this computer alone. Names and words from your profile and from the posting are right anyway.</source>
        <translation>Las cartas se comprueban en inglés estadounidense y británico y en español, solo en este equipo. Los nombres y las palabras de tu perfil y del anuncio están bien de todos modos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>This computer has no spelling checker that apptracker can use, so letters are not checked for spelling.</source>
        <translation>Este equipo no tiene un corrector que apptracker pueda usar, así que no se comprueba la ortografía de las cartas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Add a word</source>
        <translation>Añadir una palabra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Words that are right, too</source>
        <translation>Palabras que también están bien</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Your words are changed</source>
        <translation>Tus palabras han cambiado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Found, not applied for yet</source>
        <translation>Encontrada, todavía sin enviar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Sent, waiting for an answer</source>
        <translation>Enviada, a la espera de respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>They are taking a look at you</source>
        <translation>Están revisando tu candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>You are talking with them</source>
        <translation>Estás hablando con ellos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>They want you</source>
        <translation>Quieren contratarte</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>You said yes</source>
        <translation>Dijiste que sí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>You said no to an offer</source>
        <translation>Dijiste que no a una oferta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>They said no</source>
        <translation>Dijeron que no</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>You stopped it yourself</source>
        <translation>La retiraste tú</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>They never answered</source>
        <translation>Nunca respondieron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Delete {stage}</source>
        <translation>Borrar {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Drag to another place, or press Alt+Up and Alt+Down in the row</source>
        <translation>Arrastra a otro lugar, o pulsa Alt+Arriba y Alt+Abajo en la fila</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Name of the stage {stage}</source>
        <translation>Nombre de la etapa {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Show {stage}</source>
        <translation>Mostrar {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Hide {stage}</source>
        <translation>Ocultar {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The ways an application goes, in your words and your order. What a stage means stays, so reminders and figures go on whatever you call it. A hidden stage keeps what is in it.</source>
        <translation>El camino de una candidatura, con tus palabras y en tu orden. Lo que significa una etapa se mantiene, así que los recordatorios y las cifras siguen, la llames como la llames. Una etapa oculta conserva lo que hay en ella.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>{n} applications are in {stage}.</source>
        <extracomment>One: {n} application is in {stage}.</extracomment>
        <translation><numerusform>Hay {n} candidatura en {stage}.</numerusform><numerusform>Hay {n} candidaturas en {stage}.</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Give the first names back</source>
        <translation>Volver a los nombres originales</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stages have a new order</source>
        <translation>Las etapas tienen un orden nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stage {stage} is gone</source>
        <translation>La etapa {stage} ya no está</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stages have their first names again</source>
        <translation>Las etapas tienen otra vez sus nombres originales</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Name of the new stage</source>
        <translation>Nombre de la etapa nueva</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Like Second interview</source>
        <translation>Como Segunda entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Add stage</source>
        <translation>Añadir la etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stage they go to</source>
        <translation>La etapa a la que pasan</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Move them and delete the stage</source>
        <translation>Pasarlas y borrar la etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>{many} Where to?</source>
        <translation>{many} ¿Adónde?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stage is called {name} now</source>
        <translation>La etapa se llama ahora {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>{stage} shows again</source>
        <translation>{stage} se ve otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>{stage} is hidden</source>
        <translation>{stage} está oculta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Added the stage {stage}</source>
        <translation>Etapa añadida: {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/templates.py"/>
        <source>A template decides what your letters say and in which order. Copy a built-in one and change the copy; its letter shows beside it as you type. What you did and where comes from your profile, never from the template.</source>
        <translation>Una plantilla decide qué dicen tus cartas y en qué orden. Copia una de las incluidas y cambia la copia; su carta se ve al lado mientras escribes. Lo que hiciste y dónde sale de tu perfil, nunca de la plantilla.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/templates.py"/>
        <source>Open letter templates</source>
        <translation>Abrir las plantillas de carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>A new web page, PDF, Word file, mail or text there is looked at once it is whole. If it holds a posting, you are asked whether to look at it. Nothing is added by itself, and your files are never changed, moved or deleted.</source>
        <translation>Cada página web, PDF, archivo de Word, correo o texto nuevo se mira cuando está entero. Si contiene un anuncio, se te pregunta si quieres verlo. Nada se añade por sí solo y tus archivos nunca se cambian, mueven ni borran.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>Watch this folder for saved postings</source>
        <translation>Vigilar esta carpeta por si llegan anuncios</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>Look at what was found</source>
        <translation>Ver lo encontrado</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>{n} postings found there, not looked at yet</source>
        <extracomment>One: {n} posting found there, not looked at yet</extracomment>
        <translation><numerusform>{n} anuncio encontrado ahí, todavía sin ver</numerusform><numerusform>{n} anuncios encontrados ahí, todavía sin ver</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Follow-ups are never due on a free day, and free days do not count as working days.</source>
        <translation>Los seguimientos nunca caen en un día libre, y los días libres no cuentan como laborables.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Working week</source>
        <translation>Semana laboral</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Next: {holidays}.</source>
        <translation>Próximos: {holidays}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Take those of {place}</source>
        <translation>Tomar los de {place}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Public holidays of {place} are free</source>
        <translation>Los festivos de {place} son libres</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Public holidays count as working days</source>
        <translation>Los festivos cuentan como días laborables</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Off: they count as working days.</source>
        <translation>Desactivado: cuentan como días laborables.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Your free days are set</source>
        <translation>Tus días libres están puestos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>An application is one job at one employer. It begins with the posting: paste or drop it anywhere, or type it in.</source>
        <translation>Una candidatura es un puesto en una empresa. Empieza con el anuncio: pégalo o suéltalo en cualquier parte, o escríbelo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>What the posting asks is held against your profile and stories, gaps first. What was read wrongly, you correct.</source>
        <translation>Lo que pide el anuncio se compara con tu perfil y tus historias, primero los huecos. Lo que se leyó mal, lo corriges.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>A letter says only what is stored about you. Fill its blanks, change any sentence, export it, mark it as sent.</source>
        <translation>Una carta dice solo lo que está guardado sobre ti. Rellena sus espacios, cambia cualquier frase, expórtala, márcala como enviada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Its stage moves from Saved to Applied and on. Each move plans the follow-ups, and Today says when they are due.</source>
        <translation>Su etapa pasa de Guardada a Enviada y sigue. Cada paso planea los seguimientos y Hoy dice cuándo hacerlos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Nothing is lost: every change can be undone, backups make themselves, and nothing leaves this machine.</source>
        <translation>Nada se pierde: todo cambio se puede deshacer, las copias de seguridad se hacen solas y nada sale de este equipo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>No shortcut has that name. Ctrl+K finds every action, with keys or without.</source>
        <translation>Ningún atajo tiene ese nombre. Ctrl+K encuentra todas las acciones, con teclas o sin ellas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Narrowing a search</source>
        <translation>Acotar una búsqueda</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>All keys as they came</source>
        <translation>Todas las teclas como venían</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>{action} is now {keys}</source>
        <translation>{action} es ahora {keys}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>{action} has no keys now</source>
        <translation>{action} ya no tiene teclas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>All keys are as they came</source>
        <translation>Todas las teclas están como venían</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Put back</source>
        <translation>Las teclas están como antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Change the keys of “{action}”</source>
        <translation>Cambiar las teclas de «{action}»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Save keys</source>
        <translation>Guardar las teclas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>As it came</source>
        <translation>Como venía</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>{action}: no keys</source>
        <translation>{action}: sin teclas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Now: {keys}. Press the new keys.</source>
        <translation>Ahora: {keys}. Pulsa las teclas nuevas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>“{action}” has these keys now, and gives them up when you save.</source>
        <translation>«{action}» tiene ahora estas teclas y las pierde cuando guardes.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Where were you, and what had gone wrong or was needed?</source>
        <translation>¿Dónde estabas y qué había fallado o hacía falta?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>What was yours to do? Leave it out when the situation says it.</source>
        <translation>¿Qué te tocaba hacer? Omítelo cuando la situación ya lo dice.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>What did you do, step by step? Begin with “I”.</source>
        <translation>¿Qué hiciste, paso a paso? Cuéntalo en primera persona.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>How did it end, for the customer and for the team?</source>
        <translation>¿Cómo terminó, para el cliente y para el equipo?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Name them as postings do; Enter adds one.</source>
        <translation>Nómbralas como lo hacen los anuncios; Intro añade una.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>{others} and {last}</source>
        <translation>{others} y {last}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>The double charge</source>
        <translation>El cobro doble</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>One thing you did that shows {skills}. Letters and prep sheets tell it in your words.</source>
        <translation>Algo que hiciste y que muestra {skills}. Las cartas y las hojas de preparación lo cuentan con tus palabras.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>One thing you did, told in a minute. Letters and prep sheets tell it in your words.</source>
        <translation>Algo que hiciste, contado en un minuto. Las cartas y las hojas de preparación lo cuentan con tus palabras.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Skills it shows</source>
        <translation>Habilidades que muestra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Save story</source>
        <translation>Guardar la historia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Save story ({keys})</source>
        <translation>Guardar la historia ({keys})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>This is what you typed before and did not save.</source>
        <translation>Esto es lo que escribiste antes y no guardaste.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Title of the story</source>
        <translation>Título de la historia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>A few words you will know it by.</source>
        <translation>Unas palabras con las que la reconocerás.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>What you typed is kept. Open the story again to go on.</source>
        <translation>Lo que escribiste se conserva. Abre la historia otra vez para seguir.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>It has a number, so it is easy to believe.</source>
        <translation>Tiene un número, así que es fácil de creer.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>A number makes it stronger: how many, how much, how long? Give one you can stand by.</source>
        <translation>Un número la hace más fuerte: ¿cuántos, cuánto, cuánto tiempo? Da uno que puedas sostener.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>This story was deleted meanwhile. Save once more to keep it as a new one.</source>
        <translation>Esta historia se borró mientras tanto. Guarda otra vez para conservarla como nueva.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Saved the story</source>
        <translation>Historia guardada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Save ({keys})</source>
        <translation>Guardar ({keys})</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Text and what is wrong with it</source>
        <translation>El texto y lo que falla en él</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Written for</source>
        <translation>Escrita para</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>The letter it writes</source>
        <translation>La carta que escribe</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Letter and variables</source>
        <translation>Carta y variables</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Letter or variables</source>
        <translation>Carta o variables</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Text and letter</source>
        <translation>Texto y carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/naming.py"/>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/naming.py"/>
        <source>Give it a name.</source>
        <translation>Dale un nombre.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>What is wrong with the text</source>
        <translation>Lo que falla en el texto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>{template}, line {line}</source>
        <translation>{template}, línea {line}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>{n} things to put right, the first {few} of them here</source>
        <extracomment>One: {n} thing to put right, the first {few} of them here</extracomment>
        <translation><numerusform>{n} cosa por corregir, aquí las primeras {few}</numerusform><numerusform>{n} cosas por corregir, aquí las primeras {few}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>{n} things to put right</source>
        <extracomment>One: {n} thing to put right</extracomment>
        <translation><numerusform>{n} cosa por corregir</numerusform><numerusform>{n} cosas por corregir</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/source.py"/>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/source.py"/>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>Search the variables</source>
        <translation>Buscar en las variables</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>Put it in</source>
        <translation>Insertarla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>One of: {options}</source>
        <translation>Uno de: {options}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>A built-in sentence</source>
        <translation>Una frase que viene con el programa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>For example: {example}</source>
        <translation>Por ejemplo: {example}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/work.py"/>
        <source>{name} – not working</source>
        <translation>{name} – no funciona</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/work.py"/>
        <source>{name} – draft</source>
        <translation>{name} – borrador</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/work.py"/>
        <source>{title} – built in, {spoken}</source>
        <translation>{title} – incluida, {spoken}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/work.py"/>
        <source>A job without a title</source>
        <translation>Un empleo sin puesto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/toasts.py"/>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>in their portal</source>
        <translation>en su portal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Open the prep sheet</source>
        <translation>Abrir la hoja de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Done, next on {day}: {named}</source>
        <translation>Hecho, el próximo el {day}: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Dismissed, next on {day}: {named}</source>
        <translation>Descartado, el próximo el {day}: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>overdue since {day}</source>
        <translation>con atraso desde {day}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>due now, since {at}</source>
        <translation>pendiente ahora, desde {at}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Done: {named}</source>
        <translation>Hecho: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Dismissed: {named}</source>
        <translation>Descartado: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>No longer repeated: {short}</source>
        <translation>Ya no se repite: {short}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Opened again: {named}</source>
        <translation>Abierto otra vez: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Deleted: {named}</source>
        <translation>Borrado: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Put off to {words}: {named}</source>
        <translation>Pospuesto a {words}: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>&amp;Pick a date…</source>
        <translation>&amp;Elegir una fecha…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>dismissed</source>
        <translation>descartado</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/acting.py"/>
        <source>overdue by {n} days</source>
        <extracomment>One: overdue by {n} day</extracomment>
        <translation><numerusform>{n} día de atraso</numerusform><numerusform>{n} días de atraso</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>overdue since {day}, still wanted?</source>
        <translation>con atraso desde {day}, ¿todavía lo quieres?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Later &amp;today, {time}</source>
        <translation>Más &amp;tarde hoy, {time}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>T&amp;omorrow, {weekday}</source>
        <translation>&amp;Mañana, {weekday}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>&amp;Next week, {weekday}</source>
        <translation>La &amp;próxima semana, {weekday}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Closing soon</source>
        <translation>Cierran pronto</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Coming days</source>
        <translation>Próximos días</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>{section}, {n} reminders</source>
        <extracomment>One: {section}, {n} reminder</extracomment>
        <translation><numerusform>{section}, {n} recordatorio</numerusform><numerusform>{section}, {n} recordatorios</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Put away {number} that are older than a month</source>
        <translation>Quitar {number} con más de un mes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Set {number} without an answer to No response</source>
        <translation>Pasar {number} sin respuesta a Sin respuesta</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>{section}, {n} saved jobs</source>
        <extracomment>One: {section}, {n} saved job</extracomment>
        <translation><numerusform>{section}, {n} empleo guardado</numerusform><numerusform>{section}, {n} empleos guardados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>{section}, {n} applications</source>
        <extracomment>One: {section}, {n} application</extracomment>
        <translation><numerusform>{section}, {n} candidatura</numerusform><numerusform>{section}, {n} candidaturas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/asking.py"/>
        <source>Say that you asked them (Ctrl+Return)</source>
        <translation>Decir que ya preguntaste (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/asking.py"/>
        <source>Make a reminder to ask once more, and close</source>
        <translation>Crear un recordatorio para preguntar otra vez, y cerrar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/asking.py"/>
        <source>Added a reminder to ask once more</source>
        <translation>Recordatorio añadido para preguntar otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>by video</source>
        <translation>por video</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Interview {when}, {about}</source>
        <translation>Entrevista {when}, {about}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Suggested next step</source>
        <translation>Siguiente paso sugerido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/cards.py"/>
        <source>{n} reminders in the coming days.</source>
        <extracomment>One: {n} reminder in the coming days.</extracomment>
        <translation><numerusform>{n} recordatorio en los próximos días.</numerusform><numerusform>{n} recordatorios en los próximos días.</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>All done for today</source>
        <translation>Todo hecho por hoy</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Nothing due today</source>
        <translation>Nada para hoy</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Reminders come by themselves when you apply or plan an interview.</source>
        <translation>Los recordatorios llegan solos cuando envías una candidatura o planeas una entrevista.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Agreed as {time} in {zone}</source>
        <translation>Acordada como {time} en {zone}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Your goal is {n} applications a week</source>
        <extracomment>One: Your goal is {n} application a week</extracomment>
        <translation><numerusform>Tu objetivo es {n} candidatura a la semana</numerusform><numerusform>Tu objetivo es {n} candidaturas a la semana</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>You have no goal for a week</source>
        <translation>No tienes objetivo semanal</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Put away what was older than a month</source>
        <translation>Se quitó lo que tenía más de un mes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Putting away old reminders</source>
        <translation>Quitando recordatorios antiguos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Set to No response, because nothing was heard</source>
        <translation>Pasó a Sin respuesta, porque no hubo noticias</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Taken back: they are where they were</source>
        <translation>Deshecho: están donde estaban</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>This reminder is a task: there is nothing to say or write</source>
        <translation>Este recordatorio es una tarea: no hay nada que decir ni escribir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Stop repeating</source>
        <translation>Dejar de repetir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Wait longer…</source>
        <translation>Esperar más…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Let it go: archive</source>
        <translation>Dejarla ir: archivar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>I applied</source>
        <translation>Ya la envié</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Open the search plan</source>
        <translation>Abrir el plan de búsqueda</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/goal.py"/>
        <source>{number} of {n} applications sent</source>
        <extracomment>One: {number} of {n} application sent</extracomment>
        <translation><numerusform>{number} de {n} candidatura enviada</numerusform><numerusform>{number} de {n} candidaturas enviadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/goal.py"/>
        <source>{n} applications sent</source>
        <extracomment>One: {n} application sent</extracomment>
        <translation><numerusform>{n} candidatura enviada</numerusform><numerusform>{n} candidaturas enviadas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Goal reached: {said}</source>
        <translation>Objetivo alcanzado: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Change the goal</source>
        <translation>Cambiar el objetivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Goal for a week</source>
        <translation>Objetivo para una semana</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>No goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Set a goal</source>
        <translation>Poner un objetivo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Another number…</source>
        <translation>Otro número…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>suggested: ask once more</source>
        <translation>sugerencia: preguntar otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>suggested: No response</source>
        <translation>sugerencia: Sin respuesta</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/gone.py"/>
        <source>nothing heard for {n} days</source>
        <extracomment>One: nothing heard for {n} day</extracomment>
        <translation><numerusform>sin noticias desde hace {n} día</numerusform><numerusform>sin noticias desde hace {n} días</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>asked once more {day}, waiting</source>
        <translation>preguntaste otra vez {day}, a la espera</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/gone.py"/>
        <source>nothing heard for {n} weeks</source>
        <extracomment>One: nothing heard for {n} week</extracomment>
        <translation><numerusform>sin noticias desde hace {n} semana</numerusform><numerusform>sin noticias desde hace {n} semanas</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>an application</source>
        <translation>una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>An application</source>
        <translation>Una candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Set to No response: {named}</source>
        <translation>Pasó a Sin respuesta: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Setting</source>
        <translation>Pasando</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Setting to No response</source>
        <translation>Pasando a Sin respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Waiting longer: {named}</source>
        <translation>Se espera más: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Not today: {named}</source>
        <translation>Hoy no: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Moved to Applied: {named}</source>
        <translation>Pasó a Enviada: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Archived: {named}</source>
        <translation>En el archivo: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Wait longer</source>
        <translation>Esperar más</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>A saved job</source>
        <translation>Un empleo guardado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>letter kept, not sent</source>
        <translation>carta guardada, sin enviar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>no letter yet</source>
        <translation>todavía sin carta</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/gone.py"/>
        <source>&amp;{n} more weeks</source>
        <extracomment>One: &amp;{n} more week</extracomment>
        <translation><numerusform>&amp;{n} semana más</numerusform><numerusform>&amp;{n} semanas más</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/outcome.py"/>
        <source>It stays in {stage}</source>
        <translation>Se queda en {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/outcome.py"/>
        <source>It enters the history, and what waits for their reply goes</source>
        <translation>Entra en el historial y se quita lo que espera su respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/outcome.py"/>
        <source>What waits for their reply goes.</source>
        <translation>Se quita lo que espera su respuesta.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/outcome.py"/>
        <source>Move it to {name}</source>
        <translation>Pasarla a {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/row_bar.py"/>
        <source>No response</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/row_bar.py"/>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/row_bar.py"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Choose what to say</source>
        <translation>Elegir qué decir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Not by phone: their posting asks not to be called.</source>
        <translation>Por teléfono no: su anuncio pide que no se llame.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Why, and when to leave it</source>
        <translation>Por qué, y cuándo dejarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Mark the reminder as done (Ctrl+Return)</source>
        <translation>Marcar el recordatorio como hecho (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Save note and close</source>
        <translation>Guardar la nota y cerrar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Looking it up…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Note it and close</source>
        <translation>Apuntarlo y cerrar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Set the stage to {stage}</source>
        <translation>Pasar la etapa a {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Done: {text}. Your text still had {blanks}</source>
        <translation>Hecho: {text}. A tu texto aún le quedaba {blanks}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Done: {text}</source>
        <translation>Hecho: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Noted what you wrote</source>
        <translation>Apuntado lo que escribiste</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Noted</source>
        <translation>Apuntado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>There is no script for this reminder.</source>
        <translation>No hay guion para este recordatorio.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Choose what it is about, or just note what comes of it.</source>
        <translation>Elige de qué se trata o apunta solo lo que resulte.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Wrote: {subject}

{body}</source>
        <translation>Escribí: {subject}

{body}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>What came of it, for the history</source>
        <translation>Qué resultó, para el historial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>No address is kept for this application</source>
        <translation>No hay ninguna dirección guardada para esta candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Save the e-mail</source>
        <translation>Guardar el correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Saved to {name}</source>
        <translation>Guardado en {name}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Wrote to {to}: {subject}

{body}</source>
        <translation>Escribí a {to}: {subject}

{body}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Still to fill: {left}</source>
        <translation>Aún por rellenar: {left}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>What they said, and what comes next</source>
        <translation>Lo que dijeron y lo que sigue</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>No mail program answered. The text is copied, so that you can paste it.</source>
        <translation>No respondió ningún programa de correo. El texto está copiado, para que puedas pegarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>The text is too long to hand over. It is copied, so that you can paste it.</source>
        <translation>El texto es demasiado largo para pasarlo. Está copiado, para que puedas pegarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>No phone number is kept for this application.</source>
        <translation>No hay ningún teléfono guardado para esta candidatura.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>Today: {done}. Tomorrow: {tomorrow}.</source>
        <translation>Hoy: {done}. Mañana: {tomorrow}.</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} applications were set to No response, because nothing was heard: {names}.</source>
        <extracomment>One: {n} application was set to No response, because nothing was heard: {names}.</extracomment>
        <translation><numerusform>{n} candidatura pasó a Sin respuesta, porque no hubo noticias: {names}.</numerusform><numerusform>{n} candidaturas pasaron a Sin respuesta, porque no hubo noticias: {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} other reminders</source>
        <extracomment>One: {n} other reminder</extracomment>
        <translation><numerusform>{n} recordatorio más</numerusform><numerusform>{n} recordatorios más</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{reminders} and {interviews}</source>
        <translation>{reminders} y {interviews}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>nothing due</source>
        <translation>nada pendiente</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{names} and {n} more</source>
        <extracomment>One: {names} and {n} more</extracomment>
        <translation><numerusform>{names} y {n} más</numerusform><numerusform>{names} y {n} más</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} applications were set to No response, because nothing was heard.</source>
        <extracomment>One: {n} application was set to No response, because nothing was heard.</extracomment>
        <translation><numerusform>{n} candidatura pasó a Sin respuesta, porque no hubo noticias.</numerusform><numerusform>{n} candidaturas pasaron a Sin respuesta, porque no hubo noticias.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} overdue</source>
        <extracomment>One: {n} overdue</extracomment>
        <translation><numerusform>{n} con atraso</numerusform><numerusform>{n} con atraso</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} today</source>
        <extracomment>One: {n} today</extracomment>
        <translation><numerusform>{n} hoy</numerusform><numerusform>{n} hoy</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>nothing due today</source>
        <translation>nada pendiente hoy</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} interviews in the next {days} days</source>
        <extracomment>One: {n} interview in the next {days} days</extracomment>
        <translation><numerusform>{n} entrevista en {days} días</numerusform><numerusform>{n} entrevistas en {days} días</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} closing soon</source>
        <extracomment>One: {n} closing soon</extracomment>
        <translation><numerusform>{n} cierra pronto</numerusform><numerusform>{n} cierran pronto</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} gone quiet</source>
        <extracomment>One: {n} gone quiet</extracomment>
        <translation><numerusform>{n} sin noticias</numerusform><numerusform>{n} sin noticias</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} done today</source>
        <extracomment>One: {n} done today</extracomment>
        <translation><numerusform>{n} hecho hoy</numerusform><numerusform>{n} hechos hoy</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} follow-ups</source>
        <extracomment>One: {n} follow-up</extracomment>
        <translation><numerusform>{n} seguimiento</numerusform><numerusform>{n} seguimientos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} jobs saved</source>
        <extracomment>One: {n} job saved</extracomment>
        <translation><numerusform>{n} empleo guardado</numerusform><numerusform>{n} empleos guardados</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/told.py"/>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/tray.py"/>
        <source>Open apptracker</source>
        <translation>Abrir apptracker</translation>
    </message>
    <message>
        <location filename="apptracker/ui/tray.py"/>
        <source>What is due</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <location filename="apptracker/ui/tray.py"/>
        <source>Stop reminding</source>
        <translation>Dejar de recordar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is as it was; nothing was changed.</source>
        <translation>Tus datos están como estaban; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Something went wrong while opening your data</source>
        <translation>Algo falló al abrir tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>What you saved before is kept.</source>
        <translation>Lo que guardaste antes se conserva.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Try again. If it happens again, open the folder: the file apptracker.log names the place in the program.</source>
        <translation>Vuelve a intentarlo. Si ocurre otra vez, abre la carpeta: el archivo apptracker.log nombra el lugar del programa.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>A newer version wrote this data</source>
        <translation>Una versión más nueva escribió estos datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Update the program and open it again.</source>
        <translation>Actualiza el programa y vuelve a abrirlos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data cannot be read</source>
        <translation>No se pueden leer tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Nothing was changed. Backups are kept apart and do not share the damage.</source>
        <translation>No se cambió nada. Las copias de seguridad se guardan aparte y no comparten el daño.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Restore the latest backup. The damaged files are put aside, not thrown away.</source>
        <translation>Restaura la última copia de seguridad. Los archivos dañados se apartan, no se tiran.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is locked, and what opens it is gone</source>
        <translation>Tus datos están bloqueados y falta lo que los abre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Put the file lock.toml back where it was, or restore a backup that was locked: each has its own.</source>
        <translation>Devuelve el archivo lock.toml a su lugar o restaura una copia de seguridad bloqueada: cada una tiene el suyo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is locked and cannot be opened here</source>
        <translation>Tus datos están bloqueados y no se pueden abrir aquí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Install the program whole, with sqlcipher3, or open your data on the computer where you locked it.</source>
        <translation>Instala el programa completo, con sqlcipher3, o abre tus datos en el equipo donde los bloqueaste.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The data folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Allow writing in the folder, or connect the disk it is on, and try again.</source>
        <translation>Permite escribir en la carpeta, o conecta el disco en el que está, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is in use</source>
        <translation>Tus datos están en uso</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Wait until the other program is done and try again.</source>
        <translation>Espera a que termine el otro programa y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>This folder belongs to another program</source>
        <translation>Esta carpeta pertenece a otro programa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The other program's file was left alone.</source>
        <translation>El archivo del otro programa no se tocó.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Move that file elsewhere, or start the program with a folder of its own, and try again.</source>
        <translation>Lleva ese archivo a otro lugar, o abre el programa con una carpeta propia, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Make some room on the disk and try again.</source>
        <translation>Haz sitio en el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The disk does not answer as it should</source>
        <translation>El disco no responde como debería</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Check the disk and its cable and try again.</source>
        <translation>Comprueba el disco y su cable y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is on a disk that is not there</source>
        <translation>Tus datos están en un disco que no se encuentra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Nothing was changed, and nothing was begun in its place.</source>
        <translation>No se cambió nada, y no se empezó nada en su lugar.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Connect the disk and try again. If the folder has another place by now, choose it.</source>
        <translation>Conecta el disco y vuelve a intentarlo. Si la carpeta está ya en otro lugar, elígela.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data has moved</source>
        <translation>Tus datos se movieron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>What is here is the copy that was left behind.</source>
        <translation>Lo que hay aquí es la copia que quedó atrás.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Choose the folder it moved to.</source>
        <translation>Elige la carpeta a la que se movieron.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The data folder cannot be used</source>
        <translation>No se puede usar la carpeta de datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Rename what is in the way, or choose another folder, and try again.</source>
        <translation>Cambia el nombre de lo que estorba, o elige otra carpeta, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The data was not brought up to date</source>
        <translation>Los datos no se actualizaron</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is as it was: without a sound backup nothing is changed.</source>
        <translation>Tus datos están como estaban: sin una copia de seguridad válida no se cambia nada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data could not be opened</source>
        <translation>No se pudieron abrir tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The folder with your data</source>
        <translation>La carpeta con tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>What was kept</source>
        <translation>Qué se conservó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>There is no backup in the data folder.</source>
        <translation>No hay ninguna copia de seguridad en la carpeta de datos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/undoing.py"/>
        <source>There is nothing to do again</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <location filename="apptracker/ui/unlocking.py"/>
        <source>Your data is locked</source>
        <translation>Tus datos están bloqueados</translation>
    </message>
    <message>
        <location filename="apptracker/ui/unlocking.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="apptracker/ui/unlocking.py"/>
        <source>It is encrypted on this computer. Type your passphrase to open it.</source>
        <translation>Están cifrados en este equipo. Escribe tu frase de contraseña para abrirlos.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/updating.py"/>
        <source>This version keeps it in another way. A backup is made first, and nothing is lost should this be interrupted. With many applications it takes a minute or two, this once.</source>
        <translation>Esta versión guarda las cosas de otra manera. Antes se hace una copia de seguridad y nada se pierde si esto se interrumpe. Con muchas candidaturas tarda uno o dos minutos, solo esta vez.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/updating.py"/>
        <source>Bringing your data up to date</source>
        <translation>Actualizando tus datos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/updating.py"/>
        <source>Bringing your data up to date…</source>
        <translation>Actualizando tus datos…</translation>
    </message>
    <message>
        <location filename="apptracker/ui/watching.py"/>
        <source>Found a posting in {place}: {job}</source>
        <translation>Anuncio encontrado en {place}: {job}</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/watching.py"/>
        <source>Found {n} postings in {place}</source>
        <extracomment>One: Found {n} posting in {place}</extracomment>
        <translation><numerusform>{n} anuncio encontrado en {place}</numerusform><numerusform>{n} anuncios encontrados en {place}</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/watching.py"/>
        <source>Not now: it waits in Settings, under “Watched folder”</source>
        <translation>Ahora no: espera en Ajustes, en «Carpeta vigilada»</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Who you are</source>
        <translation>Quién eres</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>What you look for</source>
        <translation>Qué buscas</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>How follow-ups work</source>
        <translation>Cómo funcionan los seguimientos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Skip all</source>
        <translation>Omitir todo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>apptracker</source>
        <translation>apptracker</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Ready</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Step {number} of {all}: {step}</source>
        <translation>Paso {number} de {all}: {step}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>In Settings: how you are notified, and reminders while the window is closed.</source>
        <translation>En Ajustes: cómo se te avisa y los recordatorios con la ventana cerrada.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Paste a posting you like, and see what it asks for. Or look around with a dozen made-up applications.</source>
        <translation>Pega un anuncio que te guste y mira qué pide. O echa un vistazo con una docena de candidaturas inventadas.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Welcome. Who is looking for a job?</source>
        <translation>Te damos la bienvenida. ¿Quién busca empleo?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Your letters are signed with this. Everything you enter stays on this computer.</source>
        <translation>Tus cartas se firman con esto. Todo lo que escribes se queda en este equipo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Take it from a JSON Resume</source>
        <translation>Tomarlo de un JSON Resume</translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Took in {n} facts.</source>
        <extracomment>One: Took in {n} fact.</extracomment>
        <translation><numerusform>Se tomó {n} dato.</numerusform><numerusform>Se tomaron {n} datos.</numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Which jobs are you looking for?</source>
        <translation>¿Qué empleos buscas?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Choose as many as you like, or type your own. What is suggested to you goes by it.</source>
        <translation>Elige tantos como quieras o escribe los tuyos. Las sugerencias se guían por ello.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Another role</source>
        <translation>Otro rol</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Add role</source>
        <translation>Añadir rol</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>You get a reminder when it is time to follow up</source>
        <translation>Recibes un recordatorio cuando es momento de hacer seguimiento</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Reminders are made for you as you go. You can put each of them off, change it or dismiss it.</source>
        <translation>Los recordatorios se crean solos sobre la marcha. Puedes posponer, cambiar o descartar cada uno.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Your time zone</source>
        <translation>Tu zona horaria</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Do not count public holidays either</source>
        <translation>Tampoco contar los festivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Choose your country for public holidays</source>
        <translation>Elige tu país para los festivos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Those of {place}. Settings has other places.</source>
        <translation>Los de {place}. En Ajustes hay otros lugares.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Add your first posting</source>
        <translation>Añade tu primer anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>One click in Settings takes the sample data out again.</source>
        <translation>Un clic en Ajustes vuelve a quitar los datos de ejemplo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>A phone script or an e-mail draft comes along. Employers who want no calls get an e-mail.</source>
        <translation>Viene con un guion para el teléfono o un borrador de correo. Las empresas que no quieren llamadas reciben un correo.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>You are set. What first?</source>
        <translation>Ya está. ¿Qué quieres hacer primero?</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>{days} after you apply: check that it arrived. Weekends do not count.</source>
        <translation>{days} después de enviar: comprobar que llegó. Los fines de semana no cuentan.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Around an interview: prepare, say thank you, and ask what comes next after {days}.</source>
        <translation>Alrededor de una entrevista: prepararte, dar las gracias y preguntar qué sigue tras {days}.</translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>tomorrow 9:00, next tue, +3wd (working days)</source>
        <translation>mañana 9:00, próximo mar, +3wd (días laborables)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>A day and time in words, such as {examples}</source>
        <translation>Un día y una hora en palabras, como {examples}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>{day}, all day</source>
        <translation>{day}, todo el día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>{words} – that has passed</source>
        <translation>{words} – eso ya pasó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>Write it like {examples}</source>
        <translation>Escríbelo como {examples}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/pick_box.py"/>
        <source>chosen</source>
        <translation>lo elegido</translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/pick_box.py"/>
        <source>What can be chosen</source>
        <translation>Lo que se puede elegir</translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>Put off: {text}</source>
        <translation>Posponer: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>More about: {text}</source>
        <translation>Más sobre: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>Open again</source>
        <translation>Abrir otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>Open again: {text}</source>
        <translation>Abrir otra vez: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>Delete: {text}</source>
        <translation>Borrar: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/stages.py"/>
        <source>Stage: {stage}</source>
        <translation>Etapa: {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/stages.py"/>
        <source>{stage}: move to another stage (Alt+Down)</source>
        <translation>{stage}: pasar a otra etapa (Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} exists already; choose another name</source>
        <translation>{path} ya existe; elige otro nombre</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>no bundled font can draw '{character}' ({codepoint}, {name}) in “…{excerpt}…”; replace that character, or export as Word</source>
        <translation>ninguna de las fuentes incluidas puede dibujar '{character}' ({codepoint}, {name}) en «…{excerpt}…»; cambia ese carácter o exporta como Word</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>an application needs its {field}; fill it in</source>
        <translation>a la candidatura le falta {field}; rellénalo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application is in the bin; take it out under History and bin first</source>
        <translation>esta candidatura está en la papelera; sácala primero en Historial y papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application is over ({stage}), so there is nobody to ask once more; move it to another stage first</source>
        <translation>esta candidatura terminó ({stage}), así que no hay a quién preguntar otra vez; pásala primero a otra etapa</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application is not in the bin any more</source>
        <translation>esta candidatura ya no está en la papelera</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application is not there any more; it may have been taken back</source>
        <translation>esta candidatura ya no está; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this employer is not there any more; it may have been merged or erased</source>
        <translation>esta empresa ya no está; quizá se unió a otra o se borró</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this interview is still ahead, on {wall} {zone}; say it is over once it has begun, or change its time</source>
        <translation>esta entrevista todavía no ha llegado, es el {wall} {zone}; di que terminó cuando haya empezado o cambia su hora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this interview is {state} already; plan a new one</source>
        <translation>esta entrevista ya está {state}; planea otra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this interview is not there any more; it may have been taken back</source>
        <translation>esta entrevista ya no está; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this rule is not there any more; it may have been taken back</source>
        <translation>esta regla ya no está; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>what was sent is not there any more; marking it as sent may have been taken back</source>
        <translation>lo que se envió ya no está; quizá se deshizo el marcarlo como enviado</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>that application has this very posting already; nothing was changed</source>
        <translation>esa candidatura ya tiene este mismo anuncio; no se cambió nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{file} holds {count} postings, and an application answers one; add them with Add a posting</source>
        <translation>{file} contiene {count} anuncios y una candidatura responde a uno; añádelos con Añadir un anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{file} looks like a résumé, not a job posting; to fill your profile, export the résumé as JSON Resume and import that under Profile, or type it in there</source>
        <translation>{file} parece un currículum, no un anuncio; para rellenar tu perfil, expórtalo como JSON Resume e impórtalo en Perfil, o escríbelo ahí</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application has no posting yet; add one with its text first</source>
        <translation>esta candidatura todavía no tiene anuncio; añade uno con su texto primero</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the profile has no '{key}'; choose one of the fields shown</source>
        <translation>el perfil no tiene '{key}'; elige uno de los campos que se muestran</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>one link belongs to one posting, and {count} were found; add them one at a time, or leave the link out</source>
        <translation>un enlace corresponde a un solo anuncio y se encontraron {count}; añádelos uno por uno o deja el enlace vacío</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>type a new passphrase first</source>
        <translation>escribe primero una frase de contraseña nueva</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the letter still has blanks ({blanks}); fill them in the letter, or export it as a draft</source>
        <translation>a la carta le quedan espacios por rellenar ({blanks}); rellénalos en la carta o expórtala como borrador</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>version {version} of the letter still has blanks, so it cannot have been sent; save a finished one first, or choose another version</source>
        <translation>a la versión {version} de la carta le quedan espacios por rellenar, así que no puede haberse enviado; guarda antes una terminada o elige otra versión</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application has no letter version {version}; choose one of those shown</source>
        <translation>esta candidatura no tiene la versión {version} de la carta; elige una de las que se muestran</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this rule comes with the program and cannot be deleted; switch it off instead</source>
        <translation>esta regla viene con el programa y no se puede borrar; desactívala</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this rule is your own, so there is nothing it goes back to; change it, or delete it</source>
        <translation>esta regla es tuya, así que no hay nada a lo que volver; cámbiala o bórrala</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>words are needed, up to {limit} letters; what stands in braces has to be one of those offered below</source>
        <translation>hacen falta palabras, hasta {limit} letras; lo que va entre llaves tiene que ser algo de lo que se ofrece abajo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>these words may have up to {limit} letters; what stands in braces has to be one of those offered below</source>
        <translation>estas palabras pueden tener hasta {limit} letras; lo que va entre llaves tiene que ser algo de lo que se ofrece abajo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the words name the {name} in braces, which is not known here; take it out of them</source>
        <translation>las palabras nombran {name} entre llaves, que aquí no se conoce; quítalo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>choose {least} to {limit} days</source>
        <translation>elige de {least} a {limit} días</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this rule counts before the closing date, not after it; say how many days before</source>
        <translation>esta regla cuenta antes de la fecha límite, no después; di cuántos días antes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>what comes before a date comes once; for more than once, count from something that has happened</source>
        <translation>lo que va antes de una fecha viene una vez; para más de una, cuenta desde algo que ya ocurrió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>choose at least one way to act</source>
        <translation>elige al menos una forma de actuar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>an employer who wants no calls cannot be phoned only; add e-mail</source>
        <translation>a una empresa que no quiere llamadas no se le puede solo llamar; añade el correo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this text is not there any more; choose another</source>
        <translation>este texto ya no está; elige otro</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is nothing to say on the phone for this; choose another text, or take the phone out</source>
        <translation>no hay nada que decir por teléfono para esto; elige otro texto o quita el teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>at least one day of the week must be a working day</source>
        <translation>al menos un día de la semana tiene que ser laborable</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the template '{template}' is only a draft, because it does not work yet; open it under Letter templates to see why</source>
        <translation>la plantilla '{template}' es solo un borrador porque todavía no funciona; ábrela en Plantillas de carta para ver por qué</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the guide has no such entry any more</source>
        <translation>la guía ya no tiene esa entrada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{title} has no posting whose demands can be read, and its title names no role of the guide; add the posting, or choose a role</source>
        <translation>{title} no tiene un anuncio cuyos requisitos se puedan leer y su puesto no nombra ningún rol de la guía; añade el anuncio o elige un rol</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the guide has no role '{name}' any more; choose one of those shown</source>
        <translation>la guía ya no tiene el rol '{name}'; elige uno de los que se muestran</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the plan has no such step any more</source>
        <translation>el plan ya no tiene ese paso</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>something went wrong inside the program after a change was stored; History and bin shows it, and details are in {path}</source>
        <translation>algo falló dentro del programa después de guardar un cambio; Historial y papelera lo muestra y los detalles están en {path}</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the environment variable APPTRACKER_NOW is '{value}', which is no date and time with an offset; take it away, or write it like 2026-11-21T09:00-06:00</source>
        <translation>la variable de entorno APPTRACKER_NOW es '{value}', que no es una fecha y hora con su diferencia horaria; quítala o escríbela como 2026-11-21T09:00-06:00</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is no backup at {path} any more; choose another</source>
        <translation>ya no hay ninguna copia de seguridad en {path}; elige otra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} was written by version {version} of this program, newer than this one; update the program, then restore it</source>
        <translation>{path} lo escribió la versión {version} de este programa, más nueva que esta; actualiza el programa y restáuralo después</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the backup could not be verified ({why}) and was thrown away; press Check now under Settings</source>
        <translation>no se pudo comprobar la copia de seguridad ({why}) y se descartó; pulsa Comprobar ahora en Ajustes</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is nothing to put into a calendar yet; plan an interview or add a reminder first</source>
        <translation>todavía no hay nada que poner en un calendario; planea una entrevista o añade un recordatorio primero</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is no application to export here; show or select some first</source>
        <translation>aquí no hay ninguna candidatura que exportar; muestra o selecciona algunas primero</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this view is not there any more; it may have been taken back</source>
        <translation>esta vista ya no está; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this person is not there any more; what showed them may have been taken back</source>
        <translation>esta persona ya no está; quizá se deshizo lo que la mostraba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this document is not there any more; it may have been taken back</source>
        <translation>este documento ya no está; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this line stays as it is: it says how the application came in or what went out</source>
        <translation>esta línea se queda como está: dice cómo llegó la candidatura o qué se envió</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this line of history is not there any more; it may have been taken back</source>
        <translation>esta línea del historial ya no está; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this is not in your profile any more; it may have been taken back</source>
        <translation>esto ya no está en tu perfil; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the kept file {name} is no longer as it was kept; press Check now under Settings, and restore a backup if need be</source>
        <translation>el archivo guardado {name} ya no está como se guardó; pulsa Comprobar ahora en Ajustes y, si hace falta, restaura una copia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the kept file {name} is missing from the data folder; press Check now under Settings, and restore a backup if need be</source>
        <translation>el archivo guardado {name} no está en la carpeta de datos; pulsa Comprobar ahora en Ajustes y, si hace falta, restaura una copia</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this file is not there any more; it may have been taken back</source>
        <translation>este archivo ya no está; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this is not read from the posting any more; look at the list anew</source>
        <translation>esto ya no se lee en el anuncio; mira la lista de nuevo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>“{text}” names no time; write one at its end, like tomorrow 9:00 or next tue</source>
        <translation>«{text}» no nombra ninguna hora; escribe una al final, como tomorrow 9:00 o next tue</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this names two times, “{one}” and “{other}”; write the one you mean below</source>
        <translation>esto nombra dos horas, «{one}» y «{other}»; escribe abajo la que quieres</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{name} is not among the people of this application any more</source>
        <translation>{name} ya no está entre las personas de esta candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this reminder is not there any more; it may have been taken back</source>
        <translation>este recordatorio ya no está; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is no stage '{stage}' any more; choose another</source>
        <translation>ya no hay ninguna etapa '{stage}'; elige otra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this story is not there any more; it may have been taken back</source>
        <translation>esta historia ya no está; quizá se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} is damaged or gone, and locked data cannot be opened without it</source>
        <translation>{path} está dañado o no existe, y sin él no se pueden abrir datos bloqueados</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>your data is locked with a passphrase, and the encryption to open it is not installed here</source>
        <translation>tus datos están bloqueados con una frase de contraseña y aquí no está instalado el cifrado para abrirlos</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the copy that was made did not hold what it should ({why}) and was thrown away; your data is as it was</source>
        <translation>la copia que se hizo no contenía lo que debía ({why}) y se descartó; tus datos están como estaban</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this is not the passphrase; try again</source>
        <translation>esa no es la frase de contraseña; inténtalo otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>another program is busy with {path}; try again in a moment</source>
        <translation>otro programa está ocupado con {path}; vuelve a intentarlo en un momento</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} is damaged, or holds no data of this program; nothing was changed</source>
        <translation>{path} está dañado o no contiene datos de este programa; no se cambió nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this data folder was named for this run alone; start the program without naming one to move the data you use every day</source>
        <translation>esta carpeta de datos se indicó solo para esta vez; abre el programa sin indicar ninguna para mover los datos que usas cada día</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>your data is in {path}, which is not there now</source>
        <translation>tus datos están en {path}, que ahora no se encuentra</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} cannot be used as the data folder ({why}); nothing was changed</source>
        <translation>{path} no se puede usar como carpeta de datos ({why}); no se cambió nada</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} belongs to another program, so it was left alone</source>
        <translation>{path} pertenece a otro programa, así que no se tocó</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} was written by version {version} of this program, newer than this one; nothing was changed, update the program to open it</source>
        <translation>{path} lo escribió la versión {version} de este programa, más nueva que esta; no se cambió nada, actualiza el programa para abrirlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} cannot be written; make the folder writable and try again</source>
        <translation>no se puede escribir en {path}; permite escribir en la carpeta y vuelve a intentarlo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this was taken back already</source>
        <translation>esto ya se deshizo</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this change is not in the history any more</source>
        <translation>este cambio ya no está en el historial</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>add a posting to begin</source>
        <translation>añade un anuncio para empezar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>press Back up now</source>
        <translation>pulsa Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>press Back up now if anything changed since</source>
        <translation>pulsa Hacer copia ahora si algo cambió desde entonces</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>attach them again, or restore a backup from the list above</source>
        <translation>adjúntalos otra vez o restaura una copia de la lista de arriba</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>something went wrong inside the program; what you saved before is kept</source>
        <translation>algo falló dentro del programa; lo que guardaste antes se conserva</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>press Repair</source>
        <translation>pulsa Reparar</translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>restore a backup from the list above</source>
        <translation>restaura una copia de la lista de arriba</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Phone interview</source>
        <translation>Entrevista por teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Video interview</source>
        <translation>Entrevista por video</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>In-person interview</source>
        <translation>Entrevista en persona</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Simulated call</source>
        <translation>Llamada simulada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>On their website</source>
        <translation>En su sitio web</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>With {list}</source>
        <translation>Con {list}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Round {round}</source>
        <translation>Ronda {round}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>no employer named</source>
        <translation>sin empresa</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Closing date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Applications close: {named}</source>
        <translation>Cierra el plazo: {named}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>A book serif, your name on the left above a fine line.</source>
        <translation>Una letra de libro, tu nombre a la izquierda sobre una línea fina.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Source Serif 4</source>
        <translation>Source Serif 4</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Modern</source>
        <translation>Moderno</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>A clear sans serif under a short blue bar, details on the right.</source>
        <translation>Una letra limpia sin remates bajo una barra azul corta, los datos a la derecha.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Source Sans 3</source>
        <translation>Source Sans 3</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Like a page of a book, your name large in the middle.</source>
        <translation>Como la página de un libro, tu nombre grande en el centro.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>EB Garamond</source>
        <translation>EB Garamond</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>A small sans serif, for a letter with much to say.</source>
        <translation>Una letra pequeña sin remates, para una carta con mucho que decir.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/interviews.py"/>
        <source>phone interview</source>
        <translation>entrevista por teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/domain/interviews.py"/>
        <source>video interview</source>
        <translation>entrevista por video</translation>
    </message>
    <message>
        <location filename="apptracker/domain/interviews.py"/>
        <source>in-person interview</source>
        <translation>entrevista en persona</translation>
    </message>
    <message>
        <location filename="apptracker/domain/interviews.py"/>
        <source>simulated call</source>
        <translation>llamada simulada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Tell what you can do</source>
        <translation>Cuenta lo que sabes hacer</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>A letter tells only what you keep here about yourself. A resume file fills most of it in one go.</source>
        <translation>Una carta dice solo lo que guardas aquí sobre ti. Un archivo de currículum rellena la mayor parte de una vez.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Fill in your profile</source>
        <translation>Rellenar tu perfil</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Add the first posting</source>
        <translation>Añade el primer anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Paste a posting that appeals to you{for_roles}. Employers' own career pages are a good start.</source>
        <translation>Pega un anuncio que te atraiga{for_roles}. Las páginas de empleo de las propias empresas son un buen comienzo.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Add a posting</source>
        <translation>Añadir un anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You have an offer from {employer}</source>
        <translation>Tienes una oferta de {employer}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Thank them and ask by when they need your answer. Read all of it, pay, hours and start day, write down your questions, and then accept, decline or ask for time.</source>
        <translation>Da las gracias y pregunta para cuándo necesitan tu respuesta. Léela entera, con sueldo, horario y primer día, apunta tus preguntas y luego acepta, rechaza o pide tiempo.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>See what to write</source>
        <translation>Ver qué escribir</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>The order of things.</source>
        <translation>El orden de las cosas.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Tell {employer} that you have a job</source>
        <translation>Di a {employer} que ya tienes empleo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You accepted an offer, and {job} is still open there. A short, friendly word frees the place for somebody else and keeps the door open for you.</source>
        <translation>Aceptaste una oferta y {job} sigue en marcha ahí. Unas palabras amables dejan el puesto libre para otra persona y la puerta abierta para ti.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>The whole step.</source>
        <translation>El paso entero.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Get ready for {employer}</source>
        <translation>Prepárate para {employer}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>The interview is {when}. The prep sheet puts likely questions beside your own stories, and what your letter claims.</source>
        <translation>La entrevista es {when}. La hoja de preparación pone preguntas probables junto a tus historias, y lo que afirma tu carta.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Write the prep sheet</source>
        <translation>Preparar la entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Write the letter to {employer}</source>
        <translation>Escribe la carta para {employer}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>{job} closes {when}, and there is no letter yet.</source>
        <translation>{job} cierra {when} y todavía no hay carta.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Write the letter</source>
        <translation>Escribir la carta</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source> The job closes {when}.</source>
        <translation> El plazo cierra {when}.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Send the letter to {employer}</source>
        <translation>Envía la carta a {employer}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>A letter for {job} is kept and not marked as sent.{closes} Read it once more, then send it.</source>
        <translation>Hay una carta guardada para {job} sin marcar como enviada.{closes} Léela una vez más y envíala.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>No story is kept yet.</source>
        <translation>Todavía no hay ninguna historia guardada.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>One story is kept.</source>
        <translation>Hay una historia guardada.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Two stories are kept.</source>
        <translation>Hay dos historias guardadas.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Tell a story of your own</source>
        <translation>Cuenta una historia tuya</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>{kept} Three true moments – a dispute you settled, someone you helped, many things at once – carry letters and interviews.</source>
        <translation>{kept} Tres momentos verdaderos –una disputa que resolviste, alguien a quien ayudaste, muchas cosas a la vez– sostienen cartas y entrevistas.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Add a story</source>
        <translation>Añadir una historia</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You accepted a job: well done. Should you go on looking: look{for_roles} on the career pages of employers you like, then on the large boards.</source>
        <translation>Aceptaste un empleo: ¡felicidades! Si sigues buscando, mira puestos{for_roles} en las páginas de empleo de las empresas que te gustan y después en los grandes portales.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>{pace} Look{for_roles} on the career pages of employers you like, then on the large boards.</source>
        <translation>{pace} Busca puestos{for_roles} en las páginas de empleo de las empresas que te gustan y después en los grandes portales.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Look for the next job</source>
        <translation>Busca el siguiente empleo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>No application in the last seven days. One today is a good start.</source>
        <translation>Ninguna candidatura en los últimos siete días. Una hoy es un buen comienzo.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>one job</source>
        <translation>un empleo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>{applied} jobs</source>
        <translation>{applied} empleos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You applied for {jobs} in seven days: a steady pace.</source>
        <translation>Enviaste tu candidatura a {jobs} en siete días: un ritmo constante.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You applied for {jobs} in seven days; {goal} a week is our idea of a steady pace.</source>
        <translation>Enviaste tu candidatura a {jobs} en siete días; {goal} a la semana es lo que entendemos por un ritmo constante.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You applied for {jobs} in seven days; {goal} a week is your goal.</source>
        <translation>Enviaste tu candidatura a {jobs} en siete días; {goal} a la semana es tu objetivo.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You applied for {jobs} in seven days.</source>
        <translation>Enviaste tu candidatura a {jobs} en siete días.</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source> for work as {list}</source>
        <translation> para trabajar como {list}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>in {days} days</source>
        <translation>dentro de {days} días</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>title</source>
        <translation>puesto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>employer</source>
        <translation>empresa</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>location</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>work mode</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>employment type</source>
        <translation>tipo de empleo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>pay</source>
        <translation>sueldo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>deadline</source>
        <translation>cierre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>posted on</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>contact name</source>
        <translation>nombre del contacto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>contact email</source>
        <translation>correo del contacto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>contact phone</source>
        <translation>teléfono del contacto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>how to apply</source>
        <translation>cómo enviar la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>basics</source>
        <translation>datos básicos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>availability</source>
        <translation>disponibilidad</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>equipment</source>
        <translation>equipo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>work</source>
        <translation>empleo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>highlight</source>
        <translation>logro</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>volunteer</source>
        <translation>voluntariado</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>education</source>
        <translation>estudios</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>award</source>
        <translation>premio</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>publication</source>
        <translation>publicación</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>skill</source>
        <translation>competencia</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>interest</source>
        <translation>interés</translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>meta</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>Since {weekday}, {month} {day}</source>
        <translation>Desde el {weekday} {day} de {month}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>You have a reminder</source>
        <translation>Tienes un recordatorio</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>You have an appointment tomorrow at {face}</source>
        <translation>Tienes una cita mañana a las {face}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>You have an appointment at {face}</source>
        <translation>Tienes una cita a las {face}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>Interview tomorrow at {face}</source>
        <translation>Entrevista mañana a las {face}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>Interview at {face}</source>
        <translation>Entrevista a las {face}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>Today at {face}: {what}</source>
        <translation>Hoy a las {face}: {what}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>With {people}</source>
        <translation>Con {people}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>You have an appointment today at {face}</source>
        <translation>Tienes una cita hoy a las {face}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>and {value} more</source>
        <translation>y {value} más</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>1 is overdue</source>
        <translation>1 con atraso</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>{overdue} are overdue</source>
        <translation>{overdue} con atraso</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>{count} reminders are due</source>
        <translation>Hay {count} recordatorios para hoy</translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>{count} things to do today</source>
        <translation>{count} cosas que hacer hoy</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stage_history.py"/>
        <source>Added as {stage}</source>
        <translation>Añadida como {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stage_history.py"/>
        <source>Moved to {stage}</source>
        <translation>Pasó a {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Applied</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Screening</source>
        <translation>Preselección</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Interviewing</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Declined</source>
        <translation>Declinada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Rejected</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>No response</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <location filename="apptracker/domain/when.py"/>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>What you do</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Our own reckoning from what the guides say, 1 calm to 5 hard.</source>
        <translation>Nuestra propia estimación según lo que dicen las guías, de 1 (tranquilo) a 5 (duro).</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>What it is like</source>
        <translation>Cómo es</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Who thrives</source>
        <translation>A quién le va bien</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>What is hard</source>
        <translation>Lo difícil</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Skills it takes</source>
        <translation>Habilidades que pide</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Each figure as its own source gives it; they are never blended.</source>
        <translation>Cada cifra como la da su fuente; nunca se mezclan.</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <location filename="apptracker/guide/comparing.py"/>
        <source>Postings call it</source>
        <translation>Así lo llaman los anuncios</translation>
    </message>
    <message>
        <location filename="apptracker/guide/entries.py"/>
        <source>Job board</source>
        <translation>Portal de empleo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/entries.py"/>
        <source>Specialized board</source>
        <translation>Portal especializado</translation>
    </message>
    <message>
        <location filename="apptracker/guide/entries.py"/>
        <source>Employers</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <location filename="apptracker/guide/entries.py"/>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <location filename="apptracker/guide/entries.py"/>
        <source>People you know</source>
        <translation>Gente que conoces</translation>
    </message>
    <message>
        <location filename="apptracker/guide/entries.py"/>
        <source>Public service</source>
        <translation>Servicio público</translation>
    </message>
    <message>
        <location filename="apptracker/guide/entries.py"/>
        <source>Where you work now</source>
        <translation>Donde trabajas ahora</translation>
    </message>
    <message>
        <location filename="apptracker/guide/entries.py"/>
        <source>Freelance</source>
        <translation>Por cuenta propia</translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the record of it</source>
        <translation>su registro</translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the posting</source>
        <translation>el anuncio</translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the posting as captured</source>
        <translation>el anuncio como se capturó</translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the letter</source>
        <translation>la carta</translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the letter's pages</source>
        <translation>las páginas de la carta</translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the answer to</source>
        <translation>la respuesta a</translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>{seen} sent packets are as they went out</source>
        <translation>{seen} envíos están tal como salieron</translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>{damaged} sent packets are not as they went out, such as what was sent on {sent_on} (packet {id}): {part}</source>
        <translation>{damaged} envíos no están tal como salieron, como lo enviado el {sent_on} (envío {id}): {part}</translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>Cover letter.pdf</source>
        <translation>Carta de presentación.pdf</translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>its pages could not be typeset</source>
        <translation>no se pudieron componer sus páginas</translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>Sent {application_id}</source>
        <translation>Se envió {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>no font at hand can draw “{character}”</source>
        <translation>ninguna fuente disponible puede dibujar «{character}»</translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>cover letter version {number}</source>
        <translation>carta de presentación, versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>Sent: {value}</source>
        <translation>Enviado: {value}</translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Called</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Wrote an e-mail</source>
        <translation>Correo escrito</translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>They answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Added to the history of {id}</source>
        <translation>Se añadió al historial de {id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Corrected a line of history</source>
        <translation>Se corrigió una línea del historial</translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Deleted a line of history</source>
        <translation>Se borró una línea del historial</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>{format}, {wall_time} {zone}, {minutes} minutes</source>
        <translation>{format}, {wall_time} {zone}, {minutes} minutos</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>JudgedFile</source>
        <translation>JudgedFile</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>Misspelling</source>
        <translation>Falta de ortografía</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>your reason for this employer</source>
        <translation>tu motivo para esta empresa</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>your story “{story}”</source>
        <translation>tu historia «{story}»</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>a line of your profile</source>
        <translation>una línea de tu perfil</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>“{word}” is in no dictionary; look whether it is right.</source>
        <translation>«{word}» no está en ningún diccionario; mira si está bien.</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>“{word}” may be misspelt: {meant}?</source>
        <translation>«{word}» quizá esté mal escrito: ¿{meant}?</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source> It stands in {where}; correct it there, so that no letter repeats it.</source>
        <translation> Está en {where}; corrígelo ahí, para que ninguna carta lo repita.</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>Have somebody read the letter to {employer}</source>
        <translation>Haz que alguien lea la carta para {employer}</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>Have somebody read the letter</source>
        <translation>Haz que alguien lea la carta</translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>Added a reminder: {text}</source>
        <translation>Se añadió un recordatorio: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Changed the letter for {application_id}</source>
        <translation>Se cambió la carta de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Reworded the letter for {application_id}</source>
        <translation>Se reescribió la carta de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Took up version {number} of the letter for {application_id}</source>
        <translation>Se retomó la versión {number} de la carta de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Started the letter for {application_id} over</source>
        <translation>Se empezó de nuevo la carta de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>job title</source>
        <translation>puesto</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Kept a letter for {application_id}</source>
        <translation>Se guardó una carta para {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Read the letter for {application_id} through</source>
        <translation>Se leyó entera la carta de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Read the cover letter through</source>
        <translation>Se leyó entera la carta de presentación</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Cover letter</source>
        <translation>Carta de presentación</translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Cover letter, version {number}</source>
        <translation>Carta de presentación, versión {number}</translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is not asked for</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is a must-have</source>
        <translation>es imprescindible</translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is nice to have</source>
        <translation>es deseable</translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is answered by {where}</source>
        <translation>lo responde {where}</translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is not answered by {where}</source>
        <translation>no lo responde {where}</translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>Said that “{text}” is asked for</source>
        <translation>Se dijo que «{text}» se pide</translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>Took back what was said of “{text}”</source>
        <translation>Se deshizo lo dicho de «{text}»</translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>Said that “{text}” {words}</source>
        <translation>Se dijo que «{text}» {words}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>job</source>
        <translation>empleo</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>volunteer work</source>
        <translation>voluntariado</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>a highlight</source>
        <translation>un logro</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>the job at {value}</source>
        <translation>el empleo en {value}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>the {one} {name}</source>
        <translation>{one}: {name}</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source> by itself</source>
        <translation> de forma automática</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Set {which} to {stage}{alone}</source>
        <translation>{which}: paso a {stage}{alone}</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>nothing heard since {since}</source>
        <translation>sin noticias desde {since}</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>{ids} applications</source>
        <translation>{ids} candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>{ids} reminders</source>
        <translation>{ids} recordatorios</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Good pay</source>
        <translation>Buen sueldo</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Work that suits me</source>
        <translation>Un trabajo que me va</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Good hours</source>
        <translation>Buen horario</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Close to home</source>
        <translation>Cerca de casa</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Good people</source>
        <translation>Buena gente</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Pay too low</source>
        <translation>Sueldo demasiado bajo</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Hours do not fit</source>
        <translation>El horario no encaja</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Another offer</source>
        <translation>Otra oferta</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Too far away</source>
        <translation>Demasiado lejos</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Bad feeling</source>
        <translation>Mala impresión</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Somebody else was chosen</source>
        <translation>Eligieron a otra persona</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Too little experience</source>
        <translation>Poca experiencia</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>A skill was missing</source>
        <translation>Faltaba una competencia</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Position was closed</source>
        <translation>Se cerró el puesto</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>No reason given</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>No longer interested</source>
        <translation>Ya no me interesa</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Seemed a scam</source>
        <translation>Parecía un fraude</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Never wrote back</source>
        <translation>Nunca respondieron</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Posting disappeared</source>
        <translation>El anuncio desapareció</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Stopped answering</source>
        <translation>Dejaron de responder</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Moved {ids} to {stage}: {reason}</source>
        <translation>{ids} pasó a {stage}: {reason}</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Told why {ids} ended</source>
        <translation>Se contó por qué terminó {ids}</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Moved {ids} applications to {stage}: {reason}</source>
        <translation>{ids} candidaturas pasaron a {stage}: {reason}</translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Told why {ids} applications ended</source>
        <translation>Se contó por qué terminaron {ids} candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>there is no data in {root} yet</source>
        <translation>todavía no hay datos en {root}</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>made a backup: {path}</source>
        <translation>se hizo una copia de seguridad: {path}</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>let go of what {expired} very old changes would need to be taken back</source>
        <translation>se soltó lo necesario para deshacer {expired} cambios muy antiguos</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>made lists, the search index and the journal's triggers anew</source>
        <translation>se rehicieron las listas, el índice de búsqueda y los disparadores del registro</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>took away {loose} files that nothing refers to</source>
        <translation>se quitaron {loose} archivos a los que nada se refiere</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>closed {opened} files or folders to other people</source>
        <translation>se cerraron {opened} archivos o carpetas para otras personas</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>only {value} MB are free on the disk with {root}</source>
        <translation>solo quedan {value} MB libres en el disco con {root}</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>make room before the next backup needs it</source>
        <translation>haz sitio antes de que lo necesite la próxima copia</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{value} MB free on the disk</source>
        <translation>{value} MB libres en el disco</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{opened} files or folders can be read by other people on this computer, such as {opened2}</source>
        <translation>otras personas de este equipo pueden leer {opened} archivos o carpetas, como {opened2}</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the data folder is private</source>
        <translation>la carpeta de datos es privada</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>there is no backup yet</source>
        <translation>todavía no hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the last backup is {days} day old</source>
        <translation>la última copia tiene {days} día</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the last backup is {days} days old</source>
        <translation>la última copia tiene {days} días</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the database cannot be read: {error}</source>
        <translation>no se puede leer la base de datos: {error}</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the database is damaged: {problems}</source>
        <translation>la base de datos está dañada: {problems}</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the database is whole</source>
        <translation>la base de datos está íntegra</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{broken} rows refer to others that are missing, such as {broken2} {broken3}</source>
        <translation>{broken} filas se refieren a otras que faltan, como {broken2} {broken3}</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>everything that is referred to is there</source>
        <translation>todo aquello a lo que algo se refiere está ahí</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the search index does not hold what it should</source>
        <translation>el índice de búsqueda no contiene lo que debería</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>lists and the search index are in step</source>
        <translation>las listas y el índice de búsqueda coinciden</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>lists do not show what they should</source>
        <translation>las listas no muestran lo que deberían</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>changes are not recorded as they should be</source>
        <translation>los cambios no se registran como deberían</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{value} recorded changes cannot be taken back</source>
        <translation>{value} cambios registrados no se pueden deshacer</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the data itself is sound; nothing needs to be done</source>
        <translation>los datos mismos están bien; no hay que hacer nada</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the journal holds {undoable} changes</source>
        <translation>el registro contiene {undoable} cambios</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the journal is whole</source>
        <translation>el registro está íntegro</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{found} kept files are {what}, such as {names}</source>
        <translation>{found} archivos guardados están {what}, como {names}</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>attach them again, or </source>
        <translation>adjúntalos otra vez, o </translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{rows} kept files are as they were</source>
        <translation>{rows} archivos guardados están como estaban</translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{loose} files belong to nothing any more</source>
        <translation>{loose} archivos ya no pertenecen a nada</translation>
    </message>
    <message>
        <location filename="apptracker/store/journal.py"/>
        <source>Took back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <location filename="apptracker/store/journal.py"/>
        <source>Did again: {what}</source>
        <translation>Hecho otra vez: {what}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A letter without it keeps a blank and cannot be sent.</source>
        <translation>Sin esto, una carta conserva un espacio por rellenar y no se puede enviar.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A phone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A letter closes with how to reach you, and many employers call.</source>
        <translation>Una carta termina con la manera de localizarte, y muchas empresas llaman.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>An e-mail address</source>
        <translation>Una dirección de correo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>The head and the close of a letter give it.</source>
        <translation>La dan el encabezado y el final de una carta.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>The city you live in</source>
        <translation>La ciudad donde vives</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>It stands at the head of a letter.</source>
        <translation>Está en el encabezado de una carta.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Any work with people counts, in a shop, a kitchen or as a volunteer; letters begin with it.</source>
        <translation>Cuenta cualquier trabajo con personas, en una tienda, una cocina o como voluntariado; las cartas empiezan con él.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A job you have had</source>
        <translation>Un empleo que has tenido</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source> and {value} more</source>
        <translation> y {value} más</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Letters show what you did there line by line; two or three lines are enough.</source>
        <translation>Las cartas muestran línea por línea lo que hiciste ahí; bastan dos o tres líneas.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>What you did {job}{others}</source>
        <translation>Lo que hiciste {job}{others}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>How many, how much or how fast is what readers believe. Give one you can stand by.</source>
        <translation>Cuántos, cuánto o con qué rapidez: eso es lo que se cree. Da uno que puedas sostener.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A number in what you did</source>
        <translation>Un número en lo que hiciste</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>With it letters can say how long you have done this.</source>
        <translation>Con esto las cartas pueden decir cuánto tiempo llevas en ello.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>When you began {job}</source>
        <translation>Cuándo empezaste {job}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A time you settled a dispute, helped someone or kept several things going is the best proof there is.</source>
        <translation>Una vez que resolviste una disputa, ayudaste a alguien o llevaste varias cosas a la vez es la mejor prueba que hay.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A story</source>
        <translation>Una historia</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>One story is</source>
        <translation>Una historia es</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>{stories} stories are</source>
        <translation>{stories} historias son</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>{told} a start; with {STORIES} on different things each letter finds one that fits.</source>
        <translation>{told} un comienzo; con {STORIES} sobre cosas distintas, cada carta encuentra una que encaja.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Another story</source>
        <translation>Otra historia</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A story convinces by how it ended.</source>
        <translation>Una historia convence por cómo terminó.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>How “{story}” ended</source>
        <translation>Cómo terminó «{story}»</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>One figure you can stand by makes it easy to believe.</source>
        <translation>Una cifra que puedas sostener hace que sea fácil de creer.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A number in “{story}”</source>
        <translation>Un número en «{story}»</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Letters name the programs and skills that a posting asks for, if you know them.</source>
        <translation>Las cartas nombran los programas y las competencias que pide un anuncio, si los conoces.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Programs and skills you know</source>
        <translation>Programas y competencias que conoces</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>You list them, and no job or story shows them. An interviewer may ask for an example.</source>
        <translation>Las mencionas y ningún empleo ni historia las muestra. En una entrevista pueden pedirte un ejemplo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>You list it, and no job or story shows it. An interviewer may ask for an example.</source>
        <translation>La mencionas y ningún empleo ni historia la muestra. En una entrevista pueden pedirte un ejemplo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Something that shows {names}</source>
        <translation>Algo que muestre {names}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Languages raise demand and can raise pay, English included.</source>
        <translation>Los idiomas aumentan la demanda y pueden aumentar el sueldo, también el inglés.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>The languages you speak</source>
        <translation>Los idiomas que hablas</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Where a posting names its hours, a letter can say that yours fit.</source>
        <translation>Donde un anuncio nombra su horario, una carta puede decir que el tuyo encaja.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>The hours you can work</source>
        <translation>El horario en que puedes trabajar</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>For work from home letters name your connection, your room and your headset.</source>
        <translation>Para trabajar desde casa, las cartas nombran tu conexión, tu habitación y tus auriculares.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>What you have for work at home</source>
        <translation>Lo que tienes para trabajar en casa</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>(you said so)</source>
        <translation>(lo dijiste tú)</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>nothing shows {absent}</source>
        <translation>nada muestra {absent}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>{why}, with the same figure: {figure}</source>
        <translation>{why}, con la misma cifra: {figure}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>in passing</source>
        <translation>de pasada</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>{what}, which is close to {entry}{fact}</source>
        <translation>{what}, que se acerca a {entry}{fact}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>work experience</source>
        <translation>experiencia laboral</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>Your {name} meets what is asked</source>
        <translation>{name}: cumple lo que se pide</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>Your {name} answers it in part</source>
        <translation>{name}: lo responde en parte</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>{lasted}, may count as the experience that is accepted instead</source>
        <translation>{lasted}, puede contar como la experiencia que se acepta en su lugar</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>the posting names others as examples</source>
        <translation>el anuncio nombra otras como ejemplos</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>Your languages show {words} beside {value}{words2}{examples}</source>
        <translation>Tus idiomas muestran {words} junto a {value}{words2}{examples}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Skills it needs</source>
        <translation>Competencias que necesita</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Skills that help</source>
        <translation>Competencias que ayudan</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Tools you would use</source>
        <translation>Herramientas que usarías</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Work that carries over</source>
        <translation>Trabajo que sirve aquí</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Stories to tell</source>
        <translation>Historias que contar</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Schooling</source>
        <translation>Formación</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Hours, languages, equipment</source>
        <translation>Horario, idiomas, equipo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What it asks for</source>
        <translation>Lo que pide</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What it would like</source>
        <translation>Lo que le gustaría</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What the work stands on.</source>
        <translation>Aquello en lo que se apoya el trabajo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What the level “{level}” is about weighs double.</source>
        <translation>Lo que trata el nivel «{level}» pesa el doble.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Good to have, never a must.</source>
        <translation>Conviene tenerlo, nunca es imprescindible.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Most employers teach their own.</source>
        <translation>La mayoría de las empresas enseña las suyas.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What the posting says you must have.</source>
        <translation>Lo que el anuncio dice que debes tener.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What the posting would like to see.</source>
        <translation>Lo que al anuncio le gustaría ver.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>True stories on different things, one for each question.</source>
        <translation>Historias reales sobre cosas distintas, una para cada pregunta.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>A job or volunteering that used these skills or close ones; any trade counts, and more than a degree does.</source>
        <translation>Un empleo o voluntariado que usó estas competencias u otras cercanas; cuenta cualquier oficio, y más que un título.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>A school diploma or its equal is the usual start, not a must; fitting work stands in for half of it.</source>
        <translation>Un diploma de secundaria o equivalente es el comienzo habitual, no un requisito; el trabajo adecuado suple la mitad.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>The hours you can work and the languages you speak</source>
        <translation>El horario en que puedes trabajar y los idiomas que hablas</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>The hours you can work, the languages you speak and what you have for work at home</source>
        <translation>El horario en que puedes trabajar, los idiomas que hablas y lo que tienes para trabajar en casa</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>{about}, once your profile tells them.</source>
        <translation>{about}, cuando tu perfil lo diga.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List {said} among your languages, if you speak it</source>
        <translation>Incluye {said} entre tus idiomas, si lo hablas</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Say whether these hours suit you: {said}</source>
        <translation>Di si este horario te va: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List what you have at home: {said}</source>
        <translation>Incluye lo que tienes en casa: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Add your schooling: {said} is asked for</source>
        <translation>Añade tu formación: se pide {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List it, if you hold it: {said}</source>
        <translation>Inclúyelo, si lo tienes: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List it, if you have it: {said}</source>
        <translation>Inclúyelo, si lo tienes: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Name the work where you did this: {said}</source>
        <translation>Nombra el trabajo donde hiciste esto: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>With {STORIES} on different things, each question you are asked finds one that fits.</source>
        <translation>Con {STORIES} sobre cosas distintas, cada pregunta que te hagan encuentra una que encaja.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Tell another story</source>
        <translation>Contar otra historia</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>your last job</source>
        <translation>tu último empleo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Lines on what you did there show which of these skills you have used already.</source>
        <translation>Unas líneas sobre lo que hiciste ahí muestran cuáles de estas competencias ya has usado.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Write down what you did at {name}</source>
        <translation>Escribe lo que hiciste en {name}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Any trade counts, and so does volunteering; if there is none yet, a few shifts as a volunteer are one.</source>
        <translation>Cuenta cualquier oficio, y el voluntariado también; si no hay ninguno todavía, unos turnos de voluntariado son uno.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Add a job or volunteer work</source>
        <translation>Añade un empleo o voluntariado</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>A diploma or its equal is the usual start. Many employers take people without, so this counts little.</source>
        <translation>Un diploma o equivalente es el comienzo habitual. Muchas empresas contratan sin él, así que esto cuenta poco.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Add your schooling</source>
        <translation>Añade tu formación</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Employers ask early whether their shifts suit you.</source>
        <translation>Las empresas preguntan pronto si sus turnos te van.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Say which hours you can work</source>
        <translation>Di en qué horario puedes trabajar</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Every language counts, English included.</source>
        <translation>Cada idioma cuenta, también el inglés.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List the languages you speak</source>
        <translation>Incluye los idiomas que hablas</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>This is done from home at least in part: a steady connection, a quiet room and a headset are expected.</source>
        <translation>Esto se hace al menos en parte desde casa: se espera una conexión estable, una habitación tranquila y auriculares.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Say what you have for work at home</source>
        <translation>Di lo que tienes para trabajar en casa</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Your profile does not say so yet.</source>
        <translation>Tu perfil todavía no lo dice.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Add it if you have it: {said}</source>
        <translation>Añádelo si lo tienes: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>You list it. A line under the job where you used it makes it more than a claim.</source>
        <translation>Lo mencionas. Una línea bajo el empleo donde lo usaste lo convierte en algo más que una afirmación.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Say at which job you used this: {said}</source>
        <translation>Di en qué empleo usaste esto: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>The posting would like it.</source>
        <translation>Al anuncio le gustaría.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>The posting asks for it.</source>
        <translation>El anuncio lo pide.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Look it up, try it, and list it once you have used it.</source>
        <translation>Infórmate, pruébalo e inclúyelo cuando lo hayas usado.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Learn this, or list it if you know it: {said}</source>
        <translation>Aprende esto, o inclúyelo si lo sabes: {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Nothing shows the thing itself yet. {near}.</source>
        <translation>Nada lo muestra todavía directamente. {near}.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>You list it, and nothing shows it yet.</source>
        <translation>Lo mencionas y nada lo muestra todavía.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Nothing in your profile shows it yet.</source>
        <translation>Nada en tu perfil lo muestra todavía.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>When did you show this: {said}?</source>
        <translation>¿Cuándo mostraste esto: {said}?</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Tell a story that shows {said}</source>
        <translation>Cuenta una historia que muestre {said}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Practice for {trains}. It adds no points by itself; what you can tell afterward does.</source>
        <translation>Práctica para {trains}. Por sí sola no suma puntos; lo que puedas contar después, sí.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Rehearse “{scenario}”</source>
        <translation>Ensaya «{scenario}»</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source> It is never a must.</source>
        <translation> Nunca es imprescindible.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>One way: {course}.{told}{need}</source>
        <translation>Una manera: {course}.{told}{need}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reading/signs/__init__.py"/>
        <source>Each of these is seen in honest adverts too; so many together seldom are.</source>
        <translation>Cada una de estas cosas aparece también en anuncios honrados; tantas juntas, pocas veces.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your languages</source>
        <translation>tus idiomas</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your skills</source>
        <translation>tus competencias</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your certificates</source>
        <translation>tus certificados</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your awards</source>
        <translation>tus premios</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your publications</source>
        <translation>tus publicaciones</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>{where} show {what}</source>
        <translation>{where} muestran {what}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>{where} shows {what}</source>
        <translation>{where} muestra {what}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>{where} use the same words: {words}</source>
        <translation>{where} usan las mismas palabras: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>{where} uses the same words: {words}</source>
        <translation>{where} usa las mismas palabras: {words}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>The roles you aim at</source>
        <translation>Los roles a los que aspiras</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>Your own</source>
        <translation>Los tuyos</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>Other names for the same job.</source>
        <translation>Otros nombres para el mismo empleo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>Chosen before</source>
        <translation>Elegidos antes</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>job boards</source>
        <translation>portales de empleo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>the career pages of employers you would like to work for</source>
        <translation>las páginas de empleo de empresas para las que te gustaría trabajar</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>Look through {value}</source>
        <translation>Revisar {value}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source> for {titles}</source>
        <translation> en busca de {titles}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>{where} or from home</source>
        <translation>{where} o desde casa</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>from home</source>
        <translation>desde casa</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>{left} more</source>
        <translation>quedan {left}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your education</source>
        <translation>tus estudios</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your summary</source>
        <translation>tu resumen</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your {kind}</source>
        <translation>tu {kind}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your {kind}s</source>
        <translation>tus {kind}s</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your profile</source>
        <translation>tu perfil</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your work at {name}</source>
        <translation>tu trabajo en {name}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your work</source>
        <translation>tu trabajo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{months}, where {_is_asked} asked for</source>
        <translation>{months}, donde se piden {_is_asked}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{months} of the {asked} asked for</source>
        <translation>{months} de los {asked} que se piden</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{_is_asked} asked for, and no dated job shows it</source>
        <translation>se piden {_is_asked} y ningún empleo con fechas lo muestra</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{months} of it, where {_is_asked} asked for</source>
        <translation>{months} de ello, donde se piden {_is_asked}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{asked} are</source>
        <translation>{asked}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{years} year</source>
        <translation>{years} año</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{years} years</source>
        <translation>{years} años</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{rest} month</source>
        <translation>{rest} mes</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{rest} months</source>
        <translation>{rest} meses</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>day of posting</source>
        <translation>día de publicación</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>phone calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source> and {less} no longer</source>
        <translation> y ya no {less}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>asks {more} more thing{no_longer}</source>
        <translation>pide {more} cosa más{no_longer}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>asks {more} more things{no_longer}</source>
        <translation>pide {more} cosas más{no_longer}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>asks {less} thing no longer</source>
        <translation>ya no pide {less} cosa</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>asks {less} things no longer</source>
        <translation>ya no pide {less} cosas</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>weighs what it asks otherwise</source>
        <translation>da otro peso a lo que pide</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>{fields} changed</source>
        <translation>cambió {fields}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>some wording changed</source>
        <translation>cambió algo la redacción</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your line of work</source>
        <translation>Tu línea de trabajo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your e-mail address</source>
        <translation>Tu dirección de correo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your phone number</source>
        <translation>Tu número de teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your website</source>
        <translation>Tu sitio web</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Story: {title}</source>
        <translation>Historia: {title}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>A story that is no longer stored</source>
        <translation>Una historia que ya no está guardada</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your own reason for this employer</source>
        <translation>Tu propio motivo para esta empresa</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>A fact that is no longer stored</source>
        <translation>Un dato que ya no está guardado</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your line from {owner}: “{value}”</source>
        <translation>Tu línea de {owner}: «{value}»</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your line: “{value}”</source>
        <translation>Tu línea: «{value}»</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source> (since {since})</source>
        <translation> (desde {since})</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Job</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Education: {list}</source>
        <translation>Estudios: {list}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Language: {fact}</source>
        <translation>Idioma: {fact}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Skill: {fact}: {listed}</source>
        <translation>Competencia: {fact}: {listed}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Skill: {fact}</source>
        <translation>Competencia: {fact}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Experience in this kind of work</source>
        <translation>Experiencia en este tipo de trabajo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Experience from other work that carries over</source>
        <translation>Experiencia de otro trabajo que sirve aquí</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>First job</source>
        <translation>Primer empleo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Returning to work</source>
        <translation>Vuelta al trabajo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>From inside the company</source>
        <translation>Desde dentro de la empresa</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Recommended by somebody</source>
        <translation>Con recomendación de alguien</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Technical support</source>
        <translation>Soporte técnico</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Outbound sales</source>
        <translation>Ventas salientes</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Collections</source>
        <translation>Cobranzas</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Chat and e-mail</source>
        <translation>Chat y correo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Leading a team</source>
        <translation>Dirigir un equipo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Work from home</source>
        <translation>Trabajo desde casa</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/__init__.py"/>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/blanks.py"/>
        <source>“{words}” is still to be filled in.</source>
        <translation>«{words}» está aún por rellenar.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>Nothing stored backs this: “{text}”. Store the fact or cut it.</source>
        <translation>Nada guardado respalda esto: «{text}». Guarda el dato o quítalo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>What this rests on is no longer stored: “{text}”. Unlock it, so that it is written anew, or cut it.</source>
        <translation>Lo que sostiene esto ya no está guardado: «{text}». Desbloquéalo para que se escriba de nuevo o quítalo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>Nothing stored backs this: “{text}”. The head and the close of a letter claim nothing.</source>
        <translation>Nada guardado respalda esto: «{text}». El encabezado y el final de una carta no afirman nada.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>A sentence is</source>
        <translation>Una frase es</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>{typed} sentences are</source>
        <translation>{typed} frases son</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>{which} your own wording; make sure that you can stand by it.</source>
        <translation>{which} de tu propia redacción; asegúrate de que puedes sostenerlo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>Nothing stored shows {words}: {text}. Store the fact, or cut it if it is not so.</source>
        <translation>Nada guardado muestra {words}: {text}. Guarda el dato o quítalo si no es así.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>No story or job of yours shows {words}; tell one, or be ready to be asked for an example.</source>
        <translation>Ninguna historia ni empleo tuyo muestra {words}; cuenta una o ten a mano un ejemplo por si preguntan.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>It has no subject; write one, or begin its template with “Subject: …”.</source>
        <translation>No tiene asunto; escribe uno o empieza su plantilla con «Subject: …».</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>There is no salutation; begin with “{better}”</source>
        <translation>No hay saludo; empieza con «{better}»</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{text}” greets nobody; “{better}” is better.</source>
        <translation>«{text}» no saluda a nadie; «{better}» es mejor.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{text}” speaks to nobody; “{better}” is better.</source>
        <translation>«{text}» no se dirige a nadie; «{better}» es mejor.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{text}” guesses who reads it; “{better}” is better.</source>
        <translation>«{text}» adivina quién lo lee; «{better}» es mejor.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{match}” does not fit together.</source>
        <translation>«{match}» no concuerda.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>It greets “{text}”; the contact stored is {contact}: “{better}”</source>
        <translation>Saluda a «{text}»; el contacto guardado es {contact}: «{better}»</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{greeted}” is a guess, unless you know; the full name is safe: “{better}”</source>
        <translation>«{greeted}» es una suposición, salvo que lo sepas; el nombre completo es seguro: «{better}»</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{text}” has a title before a first name; with a title goes the last name: “{better}”</source>
        <translation>«{text}» pone un tratamiento ante un nombre de pila; con tratamiento va el apellido: «{better}»</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Dear {person},</source>
        <translation>Dear {person},</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Estimado {person}:</source>
        <translation>Estimado {person}:</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Estimada {person}:</source>
        <translation>Estimada {person}:</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Estimado/a {person}:</source>
        <translation>Estimado/a {person}:</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>It does not end as letters do; close with “{closings},” and your name.</source>
        <translation>No termina como terminan las cartas; cierra con «{closings},» y tu nombre.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>It does not end as letters do; close with “Sincerely,” and your name.</source>
        <translation>No termina como terminan las cartas; cierra con «Sincerely,» y tu nombre.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Your name is missing below the closing.</source>
        <translation>Falta tu nombre debajo de la despedida.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Where the salutation names nobody, British letters end with “Yours faithfully”.</source>
        <translation>Cuando el saludo no nombra a nadie, las cartas británicas terminan con «Yours faithfully».</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Where the salutation names somebody, the letter ends with “Yours sincerely”.</source>
        <translation>Cuando el saludo nombra a alguien, la carta termina con «Yours sincerely».</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter writes “{wrong}”; the posting writes “{employer}”.</source>
        <translation>La carta escribe «{wrong}»; el anuncio escribe «{employer}».</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter writes only “{short}”; name {value} in full once.</source>
        <translation>La carta escribe solo «{short}»; nombra una vez {value} por completo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter never names {value}.</source>
        <translation>La carta no nombra nunca {value}.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter writes “{wrong}”; the posting calls the job “{job}”.</source>
        <translation>La carta escribe «{wrong}»; el anuncio llama al puesto «{job}».</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter never names the job, {value}.</source>
        <translation>La carta no nombra nunca el puesto, {value}.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>“{core}” is the employer of another of your applications; is it left over from that letter?</source>
        <translation>«{core}» es la empresa de otra de tus candidaturas; ¿ha quedado de aquella carta?</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>“{other}” is the job of another of your applications; is it left over from that letter?</source>
        <translation>«{other}» es el puesto de otra de tus candidaturas; ¿ha quedado de aquella carta?</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>There is no phone number or e-mail in it; add one, unless it goes out as a mail of yours.</source>
        <translation>No hay teléfono ni correo en ella; añade uno, salvo que salga como correo tuyo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter gives {emails}; your profile has {email}.</source>
        <translation>La carta da {emails}; tu perfil tiene {email}.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter gives another phone number than your profile, {value}.</source>
        <translation>La carta da otro teléfono que tu perfil, {value}.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>It is signed “{signature}”; your profile has {name}.</source>
        <translation>La firma «{signature}»; tu perfil tiene {name}.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>It is dated {date}; give it the day on which it goes out.</source>
        <translation>Lleva la fecha {date}; pon el día en que sale.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/reading.py"/>
        <source>Line {line}: {message}</source>
        <translation>Línea {line}: {message}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>“{match}”: two words run together, “{first}” and “{second}”.</source>
        <translation>«{match}»: dos palabras pegadas, «{first}» y «{second}».</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>“{match}”: a space is missing after the “{stop}”.</source>
        <translation>«{match}»: falta un espacio después de «{stop}».</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>A sentence begins with a small letter, “{word}”; was something left out before it?</source>
        <translation>Una frase empieza con minúscula, «{word}»; ¿se quitó algo delante?</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>No stop ends this paragraph: {value}</source>
        <translation>Este párrafo termina sin punto: {value}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>A {NAMES} in this sentence has no partner.</source>
        <translation>En esta frase hay {NAMES} sin pareja.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>quotation mark</source>
        <translation>comillas</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>Nothing the posting asks for is named; add stories that fit.</source>
        <translation>No se nombra nada de lo que pide el anuncio; añade historias que encajen.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>It answers {answered} of {musts} must-haves: {places}{more}.</source>
        <translation>Responde a {answered} de {musts} imprescindibles: {places}{more}.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>Asked for, and you can show it, but the letter says nothing of it: {silent}.</source>
        <translation>Se pide y puedes mostrarlo, pero la carta no lo dice: {silent}.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>Asked for, and nothing you stored shows it: {gaps}. Add a story, or be ready for the question.</source>
        <translation>Se pide y nada de lo guardado lo muestra: {gaps}. Añade una historia o prepárate para la pregunta.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>No result has a number; one figure you can defend makes it believable.</source>
        <translation>Ningún resultado lleva un número; una cifra que puedas defender lo hace creíble.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>{given} read it.</source>
        <translation>{given} la leyó.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>{given} has it to read since {since}.</source>
        <translation>{given} la tiene para leerla desde {since}.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>Read it aloud once, and ask someone else to read it.</source>
        <translation>Léela una vez en voz alta y pide a otra persona que la lea.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/texts.py"/>
        <source>{list} and {every}</source>
        <translation>{list} y {every}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wishes.py"/>
        <source>The posting says what it wants to read: {text}. See that your letter has it.</source>
        <translation>El anuncio dice lo que quiere leer: {text}. Mira que tu carta lo tenga.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>Flesch reading ease</source>
        <translation>facilidad de lectura de Flesch</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>Fernández Huerta's reading ease</source>
        <translation>facilidad de lectura de Fernández Huerta</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>{words} words are few; a story, or more lines about your jobs, would give it weight.</source>
        <translation>{words} palabras son pocas; una historia, o más líneas sobre tus empleos, le darían peso.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>{words} words are many; under {most} are more likely to be read.</source>
        <translation>{words} palabras son muchas; con menos de {most} es más probable que se lea.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{words}” is a phrase readers skip. {instead}</source>
        <translation>«{words}» es una frase que los lectores se saltan. {instead}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>{value} are phrases readers skip. {instead}</source>
        <translation>{value} son frases que los lectores se saltan. {instead}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{match}”: a word stands twice.</source>
        <translation>«{match}»: una palabra está dos veces.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>This sentence has {count} words; two would read better: {text}</source>
        <translation>Esta frase tiene {count} palabras; dos se leerían mejor: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>It reads heavily: {mean} words a sentence, and a {FIGURE} of {ease} (60 reads easily, under {HARD} is hard). Shorter sentences and shorter words help.</source>
        <translation>Se lee con pesadez: {mean} palabras por frase y una {FIGURE} de {ease} (60 se lee bien, por debajo de {HARD} cuesta). Ayudan las frases y las palabras más cortas.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{shown}” comes {count} times; another word, or fewer, would read better.</source>
        <translation>«{shown}» aparece {count} veces; otra palabra, o menos, se leería mejor.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>{run} sentences in a row begin with “{start}”; turn one around: {text}</source>
        <translation>{run} frases seguidas empiezan con «{start}»; dale la vuelta a una: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{match}” should be “{right} {match2}”.</source>
        <translation>«{match}» debería ser «{right} {match2}».</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>British</source>
        <translation>británico</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>American</source>
        <translation>estadounidense</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{word}” is {other} spelling, and the letter is in {name} English: “{twin}”.</source>
        <translation>«{word}» se escribe así en inglés {other}, y la carta está en inglés {name}: «{twin}».</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/answers.py"/>
        <source>describe tell list any experience experienced experiences have had skill skills work worked working job jobs use used using familiar knowledge proficient comfortable software system systems tool tools program programs previous past</source>
        <translation>describe cuenta enumera alguna experiencia experiencias tener has tenido competencia competencias habilidad habilidades trabajo trabajado trabajar empleo empleos usar usado conocimiento conocimientos manejo software sistema sistemas herramienta herramientas programa programas anterior anteriores</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/answers.py"/>
        <source>Nothing stored answers this. Write your own; it is offered again when another form asks the same.</source>
        <translation>Nada guardado responde a esto. Escribe la tuya; se te ofrece otra vez cuando otro formulario pregunte lo mismo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/answers.py"/>
        <source>No story of yours fits this yet. Your line “{line}” may be the start of one.</source>
        <translation>Ninguna historia tuya encaja con esto todavía. Tu línea «{line}» puede ser el comienzo de una.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/answers.py"/>
        <source>What you have stored for this is longer than the form allows. Say it in your own words.</source>
        <translation>Lo que tienes guardado para esto es más largo de lo que permite el formulario. Dilo con tus palabras.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Thank-you after the interview</source>
        <translation>Agradecimiento después de la entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Within a day of the interview. Name one thing you talked about; a few lines are enough.</source>
        <translation>En el día siguiente a la entrevista. Nombra algo de lo que se habló; bastan unas líneas.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>The whole text: the guides do not speak of thanking.</source>
        <translation>El texto entero: las guías no hablan de dar las gracias.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask about next steps</source>
        <translation>Preguntar por los siguientes pasos</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When the day they named for their decision has passed, or a week after the interview.</source>
        <translation>Cuando pase el día que dijeron para decidir, o una semana después de la entrevista.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Confirm the interview</source>
        <translation>Confirmar la entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>The day they invite you. Repeat day and time, and ask what to bring and whom to ask for.</source>
        <translation>El día en que te invitan. Repite el día y la hora, y pregunta qué llevar y por quién preguntar.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>The whole text.</source>
        <translation>El texto entero.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Move the interview</source>
        <translation>Mover la entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>As soon as you know. Say that you are still interested, and offer two other days; on the day itself, call.</source>
        <translation>En cuanto lo sepas. Di que sigues teniendo interés y ofrece otros dos días; el mismo día, llama.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Accept the offer</source>
        <translation>Aceptar la oferta</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Once you have the offer in writing and are sure. Repeat what was agreed, so that both sides mean the same.</source>
        <translation>Cuando tengas la oferta por escrito y sin dudas. Repite lo acordado, para que ambas partes entiendan lo mismo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask for time to decide</source>
        <translation>Pedir tiempo para decidir</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When another answer is still out or you want to think. Name a day, and keep it.</source>
        <translation>Cuando falta otra respuesta o quieres pensarlo. Nombra un día y cúmplelo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Decline the offer</source>
        <translation>Rechazar la oferta</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>As soon as you know, so that they can ask somebody else. No reason is owed.</source>
        <translation>En cuanto lo sepas, para que puedan preguntar a otra persona. No debes ningún motivo.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When they offer by phone</source>
        <translation>Cuando ofrecen por teléfono</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Read it before the phone rings. Thank them, write down what they say, and answer once it is in writing.</source>
        <translation>Léelo antes de que suene el teléfono. Da las gracias, apunta lo que dicen y responde cuando esté por escrito.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>The whole card.</source>
        <translation>La tarjeta entera.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask for feedback after a no</source>
        <translation>Pedir comentarios después de un no</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Within a few days of their answer. One question, and no argument.</source>
        <translation>En los días siguientes a su respuesta. Una pregunta y ninguna discusión.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Check that it arrived</source>
        <translation>Comprobar que llegó</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>A week after you applied, once.</source>
        <translation>Una semana después de enviarla, una vez.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask once more</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Three weeks after you applied without a word. After it, let it rest.</source>
        <translation>Tres semanas después de enviarla sin noticias. Después, déjalo descansar.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Résumé lines for this job</source>
        <translation>Líneas de currículum para este empleo</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Before you apply. The résumé is adjusted with the letter.</source>
        <translation>Antes de enviar la candidatura. El currículum se ajusta junto con la carta.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Answers to their form</source>
        <translation>Respuestas a su formulario</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When they ask questions beside the letter. What you answer is kept with what you send.</source>
        <translation>Cuando hacen preguntas además de la carta. Lo que respondes se guarda con lo que envías.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask for a reference</source>
        <translation>Pedir una referencia</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Before you name them, so that a call finds them ready.</source>
        <translation>Antes de nombrarla, para que una llamada no la tome por sorpresa.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Asking first, and telling them what they may be asked about.</source>
        <translation>Preguntar primero y contar por qué le pueden preguntar.</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Withdraw the application</source>
        <translation>Retirar la candidatura</translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When you no longer want the job. It keeps the door open for later.</source>
        <translation>Cuando ya no quieres el empleo. Deja la puerta abierta para más adelante.</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Added {cleaned} at {cleaned2}</source>
        <translation>Se añadió {cleaned} en {cleaned2}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Edited {id} ({fields})</source>
        <translation>Se editó {id} ({fields})</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Changed {changed}</source>
        <translation>Se cambió {changed}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Moved {id} to {stage}</source>
        <translation>{id} pasó a {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Moved {wanted} to {stage}</source>
        <translation>{wanted}: paso a {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Tagged {id}: {names}</source>
        <translation>Etiquetas para {id}: {names}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took tags off {id}: {names}</source>
        <translation>Etiquetas quitadas de {id}: {names}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Noted something on {id}</source>
        <translation>Se apuntó algo en {id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Attached {names} to {id}</source>
        <translation>Se adjuntó {names} a {id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Attached {names}</source>
        <translation>Se adjuntó {names}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took off a file</source>
        <translation>Se quitó un archivo</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took off {file}</source>
        <translation>Se quitó {file}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Archived: {wanted}</source>
        <translation>Al archivo: {wanted}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took out of the archive: {wanted}</source>
        <translation>Fuera del archivo: {wanted}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Moved to the bin: {wanted}</source>
        <translation>A la papelera: {wanted}</translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took out of the bin: {ids}</source>
        <translation>Fuera de la papelera: {ids}</translation>
    </message>
    <message>
        <location filename="apptracker/services/board.py"/>
        <source>Took the limit off {stage}</source>
        <translation>Se quitó el límite de {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/services/board.py"/>
        <source>Limited {stage} to {cards}</source>
        <translation>Se limitó {stage} a {cards}</translation>
    </message>
    <message>
        <location filename="apptracker/services/bulk.py"/>
        <source>Tagged {wanted}: {tags}</source>
        <translation>Etiquetas para {wanted}: {tags}</translation>
    </message>
    <message>
        <location filename="apptracker/services/bulk.py"/>
        <source>Took {tags} off {wanted}</source>
        <translation>Se quitó {tags} de {wanted}</translation>
    </message>
    <message>
        <location filename="apptracker/services/bulk.py"/>
        <source>Changed the tags of {id}</source>
        <translation>Se cambiaron las etiquetas de {id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/bulk.py"/>
        <source>Added a reminder to {wanted}: {cleaned}</source>
        <translation>Recordatorio añadido a {wanted}: {cleaned}</translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured {read} postings</source>
        <translation>Se capturaron {read} anuncios</translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured a posting from {name}</source>
        <translation>Se capturó un anuncio de {name}</translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Added the posting of {application_id}</source>
        <translation>Se añadió el anuncio de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured the posting from {name}</source>
        <translation>Se capturó el anuncio de {name}</translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured a newer version of the posting from {name}</source>
        <translation>Se capturó una versión más nueva del anuncio de {name}</translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured a newer version of the posting from {name}: {changed}</source>
        <translation>Se capturó una versión más nueva del anuncio de {name}: {changed}</translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Added {told}</source>
        <translation>Se añadió {told}</translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured {wanted} postings</source>
        <translation>Se capturaron {wanted} anuncios</translation>
    </message>
    <message>
        <location filename="apptracker/services/cards.py"/>
        <source>Imported {wishes} address cards</source>
        <translation>Se importaron {wishes} tarjetas de contacto</translation>
    </message>
    <message>
        <location filename="apptracker/services/cards.py"/>
        <source>Imported {wishes} address card</source>
        <translation>Se importó {wishes} tarjeta de contacto</translation>
    </message>
    <message>
        <location filename="apptracker/services/cards.py"/>
        <source>Added contact {name}</source>
        <translation>Se añadió el contacto {name}</translation>
    </message>
    <message>
        <location filename="apptracker/services/doubles.py"/>
        <source>Noted that {value} are not the same</source>
        <translation>Se apuntó que {value} no son lo mismo</translation>
    </message>
    <message>
        <location filename="apptracker/services/duplicates.py"/>
        <source>Noted that {application_id} and {other_id} are {words}</source>
        <translation>Se apuntó que {application_id} y {other_id} son {words}</translation>
    </message>
    <message>
        <location filename="apptracker/services/duplicates.py"/>
        <source>Took back what was noted of {application_id} and {other_id}</source>
        <translation>Se deshizo lo apuntado de {application_id} y {other_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/duplicates.py"/>
        <source>Merged {other_id} into {keep_id}</source>
        <translation>Se unió {other_id} a {keep_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/employers.py"/>
        <source>Renamed employer {before} to {cleaned}</source>
        <translation>La empresa {before} se llama ahora {cleaned}</translation>
    </message>
    <message>
        <location filename="apptracker/services/employers.py"/>
        <source>Edited employer {before}</source>
        <translation>Se editó la empresa {before}</translation>
    </message>
    <message>
        <location filename="apptracker/services/employers.py"/>
        <source>Merged employer {other} into {kept}</source>
        <translation>Se unió la empresa {other} a {kept}</translation>
    </message>
    <message>
        <location filename="apptracker/services/fit.py"/>
        <source>Fit check: {said} to “{text}”</source>
        <translation>Prueba de encaje: {said} a «{text}»</translation>
    </message>
    <message>
        <location filename="apptracker/services/fit.py"/>
        <source>Began the fit check again</source>
        <translation>Se empezó de nuevo la prueba de encaje</translation>
    </message>
    <message>
        <location filename="apptracker/services/followups.py"/>
        <source>Noted a reply on {application_id}</source>
        <translation>Se apuntó una respuesta en {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/followups.py"/>
        <source>Gave the letter of {application_id} to {name} to read</source>
        <translation>Se dio a leer a {name} la carta de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/followups.py"/>
        <source>Done: {text}</source>
        <translation>Hecho: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/services/goals.py"/>
        <source>Set the goal of a week: {goal} applications</source>
        <translation>Objetivo semanal: {goal} candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/services/goals.py"/>
        <source>Set no goal for a week</source>
        <translation>Sin objetivo semanal</translation>
    </message>
    <message>
        <location filename="apptracker/services/guide_marks.py"/>
        <source>Added to the prep sheet: {found}</source>
        <translation>Añadido a la hoja de preparación: {found}</translation>
    </message>
    <message>
        <location filename="apptracker/services/guide_marks.py"/>
        <source>Taken off the prep sheet: {value}</source>
        <translation>Quitado de la hoja de preparación: {value}</translation>
    </message>
    <message>
        <location filename="apptracker/services/guide_marks.py"/>
        <source>Noted signs of the employer</source>
        <translation>Se apuntaron señales de la empresa</translation>
    </message>
    <message>
        <location filename="apptracker/services/having.py"/>
        <source>Added {named} to the profile</source>
        <translation>Se añadió {named} al perfil</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Planned an interview for {application_id}</source>
        <translation>Se planeó una entrevista para {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview planned: {interview}</source>
        <translation>Entrevista planeada: {interview}</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Moved an interview</source>
        <translation>Se movió una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview moved: {interview}</source>
        <translation>Entrevista movida: {interview}</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Done with an interview</source>
        <translation>Una entrevista terminó</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Cancelled an interview</source>
        <translation>Se canceló una entrevista</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview done: {told}</source>
        <translation>Entrevista hecha: {told}</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview cancelled: {told}</source>
        <translation>Entrevista cancelada: {told}</translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview done: {told}. {outcome}</source>
        <translation>Entrevista hecha: {told}. {outcome}</translation>
    </message>
    <message>
        <location filename="apptracker/services/moments.py"/>
        <source>Put away: {text}</source>
        <translation>Apartado: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/services/notify_settings.py"/>
        <source>Changed how you are notified</source>
        <translation>Se cambió cómo recibes las notificaciones</translation>
    </message>
    <message>
        <location filename="apptracker/services/own_words.py"/>
        <source>Added to your words: {added}</source>
        <translation>Añadido a tus palabras: {added}</translation>
    </message>
    <message>
        <location filename="apptracker/services/own_words.py"/>
        <source>Removed from your words: {removed}</source>
        <translation>Quitado de tus palabras: {removed}</translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Added contact {cleaned}{place}</source>
        <translation>Se añadió el contacto {cleaned}{place}</translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Added contact {contact}</source>
        <translation>Se añadió el contacto {contact}</translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Edited contact {contact_id}</source>
        <translation>Se editó el contacto {contact_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Deleted {words}</source>
        <translation>Se borró {words}</translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Tied {before} to {application_id}</source>
        <translation>Se vinculó {before} a {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Took {contact} off {application_id}</source>
        <translation>Se quitó {contact} de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Took off contact {contact}</source>
        <translation>Se quitó el contacto {contact}</translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Merged contact {other} into {kept}</source>
        <translation>Se unió el contacto {other} a {kept}</translation>
    </message>
    <message>
        <location filename="apptracker/services/posting_fields.py"/>
        <source>Confirmed the {field} of {application_id}</source>
        <translation>Se confirmó {field} de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/posting_fields.py"/>
        <source>Noted that the {field} of {application_id} was read wrongly</source>
        <translation>Se apuntó que {field} de {application_id} se leyó mal</translation>
    </message>
    <message>
        <location filename="apptracker/services/preps.py"/>
        <source>Kept a prep sheet for {application_id}</source>
        <translation>Se guardó una hoja de preparación para {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Added {what}</source>
        <translation>Se añadió {what}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Edited {what}</source>
        <translation>Se editó {what}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Told a line of the profile in another language</source>
        <translation>Se contó una línea del perfil en otro idioma</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Told the story “{story}” in another language</source>
        <translation>Se contó la historia «{story}» en otro idioma</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Removed {what}</source>
        <translation>Se quitó {what}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Moved {what}</source>
        <translation>Se movió {what}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Imported the profile from {name}</source>
        <translation>Se importó el perfil de {name}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Set {key} in the profile</source>
        <translation>Se puso {key} en el perfil</translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Added the story {values}</source>
        <translation>Se añadió la historia {values}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Edited story {story_id}</source>
        <translation>Se editó la historia {story_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Deleted the story {story}</source>
        <translation>Se borró la historia {story}</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Set when silence counts {after}: {number} working days</source>
        <translation>Cuándo cuenta el silencio {after}: {number} días laborables</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Set when silence counts {after}: never</source>
        <translation>Cuándo cuenta el silencio {after}: nunca</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Let No response be set by itself</source>
        <translation>Sin respuesta se pone de forma automática</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Do not let No response be set by itself</source>
        <translation>Sin respuesta ya no se pone de forma automática</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Planned to ask {application_id} once more</source>
        <translation>Se planeó preguntar otra vez por {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Wait until {until} for {which}</source>
        <translation>Esperar hasta {until} con {which}</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Added a reminder: {cleaned}</source>
        <translation>Recordatorio añadido: {cleaned}</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Deleted: {ids}</source>
        <translation>Borrado: {ids}</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Marked as {state}: {ids}</source>
        <translation>Marcado como {state}: {ids}</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Noted what came of: {id}</source>
        <translation>Se apuntó lo que resultó de: {id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>No longer repeated: {id}</source>
        <translation>Ya no se repite: {id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Opened again: {ids}</source>
        <translation>Abierto otra vez: {ids}</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>To do again: {text}</source>
        <translation>Por hacer otra vez: {text}</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Edited a reminder: {value}</source>
        <translation>Se editó un recordatorio: {value}</translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Put off: {ids}</source>
        <translation>Pospuesto: {ids}</translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Switched the rule '{before}' on</source>
        <translation>Se activó la regla '{before}'</translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Switched the rule '{before}' off</source>
        <translation>Se desactivó la regla '{before}'</translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Changed the rule '{wanted}'</source>
        <translation>Se cambió la regla '{wanted}'</translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Added the rule '{wanted}'</source>
        <translation>Se añadió la regla '{wanted}'</translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Put the rule '{base}' back as it came</source>
        <translation>La regla '{base}' está otra vez como venía</translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Deleted the rule '{rule}'</source>
        <translation>Se borró la regla '{rule}'</translation>
    </message>
    <message>
        <location filename="apptracker/services/samples.py"/>
        <source>Loaded the sample data</source>
        <translation>Se cargaron los datos de ejemplo</translation>
    </message>
    <message>
        <location filename="apptracker/services/samples.py"/>
        <source>Removed the sample data</source>
        <translation>Se quitaron los datos de ejemplo</translation>
    </message>
    <message>
        <location filename="apptracker/services/search_plan.py"/>
        <source>Began a search plan</source>
        <translation>Se empezó un plan de búsqueda</translation>
    </message>
    <message>
        <location filename="apptracker/services/search_plan.py"/>
        <source>Each week: {NAMES}</source>
        <translation>Cada semana: {NAMES}</translation>
    </message>
    <message>
        <location filename="apptracker/services/search_plan.py"/>
        <source>No longer each week: {NAMES}</source>
        <translation>Ya no cada semana: {NAMES}</translation>
    </message>
    <message>
        <location filename="apptracker/services/second_reading.py"/>
        <source>{found} read the letter of {application_id}</source>
        <translation>{found} leyó la carta de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/settings.py"/>
        <source>Chose the {chosen} design for letters and prep sheets</source>
        <translation>Se eligió el diseño {chosen} para cartas y hojas de preparación</translation>
    </message>
    <message>
        <location filename="apptracker/services/settings.py"/>
        <source>Chose {chosen} paper</source>
        <translation>Se eligió el papel {chosen}</translation>
    </message>
    <message>
        <location filename="apptracker/services/settings.py"/>
        <source>Left the paper to the country</source>
        <translation>El papel va según el país</translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Renamed the stage {stage} to {wanted}</source>
        <translation>La etapa {stage} se llama ahora {wanted}</translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Added the stage {wanted}</source>
        <translation>Se añadió la etapa {wanted}</translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Put the stages in another order</source>
        <translation>Las etapas tienen otro orden</translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Showed the stage {stage}</source>
        <translation>La etapa {stage} se ve</translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Hid the stage {stage}</source>
        <translation>La etapa {stage} se ocultó</translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Deleted the stage {stage}</source>
        <translation>Se borró la etapa {stage}</translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Gave the stages their first names again</source>
        <translation>Las etapas tienen otra vez sus nombres originales</translation>
    </message>
    <message>
        <location filename="apptracker/services/texts.py"/>
        <source>Sent: {asked}</source>
        <translation>Enviado: {asked}</translation>
    </message>
    <message>
        <location filename="apptracker/services/texts.py"/>
        <source>Wrote{to}: {subject}

{body}</source>
        <translation>Escribí{to}: {subject}

{body}</translation>
    </message>
    <message>
        <location filename="apptracker/services/texts.py"/>
        <source>Answered the form of {application_id}</source>
        <translation>Se respondió al formulario de {application_id}</translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Added the view {cleaned}</source>
        <translation>Se añadió la vista {cleaned}</translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Updated the view {name}</source>
        <translation>Se actualizó la vista {name}</translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Renamed a view to {cleaned}</source>
        <translation>Una vista se llama ahora {cleaned}</translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Hid a view</source>
        <translation>Se ocultó una vista</translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Showed a view again</source>
        <translation>Se volvió a mostrar una vista</translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Moved a view</source>
        <translation>Se movió una vista</translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Deleted the view {name}</source>
        <translation>Se borró la vista {name}</translation>
    </message>
    <message>
        <location filename="apptracker/services/welcome.py"/>
        <source>Looking for: {wanted}</source>
        <translation>Buscas: {wanted}</translation>
    </message>
    <message>
        <location filename="apptracker/services/welcome.py"/>
        <source>Looking for no role in particular</source>
        <translation>No buscas ningún rol en particular</translation>
    </message>
    <message>
        <location filename="apptracker/services/welcome.py"/>
        <source>Finished the welcome</source>
        <translation>Terminó la bienvenida</translation>
    </message>
    <message>
        <location filename="apptracker/services/workweek.py"/>
        <source>The weekend is {wanted}</source>
        <translation>El fin de semana es {wanted}</translation>
    </message>
    <message>
        <location filename="apptracker/services/workweek.py"/>
        <source>Public holidays of {wanted} are free</source>
        <translation>Los festivos de {wanted} son libres</translation>
    </message>
    <message>
        <location filename="apptracker/services/workweek.py"/>
        <source>Public holidays count as working days</source>
        <translation>Los festivos cuentan como días laborables</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>How long it usually takes</source>
        <translation>Cuánto suele tardar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>What to work on</source>
        <translation>En qué trabajar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Work outside this field</source>
        <translation>Trabajo fuera de este campo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Whom it suits</source>
        <translation>A quién le conviene</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Find out before you join</source>
        <translation>Qué averiguar antes de entrar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>How to show it</source>
        <translation>Cómo mostrarlo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>How to learn it</source>
        <translation>Cómo aprenderlo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>A story to tell</source>
        <translation>Una historia que contar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Postings also say</source>
        <translation>Los anuncios también dicen</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Who watches it</source>
        <translation>Quién lo mira</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>How to talk about it</source>
        <translation>Cómo hablar de ello</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>What it takes</source>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>When it pays off</source>
        <translation>Cuándo compensa</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>In your applications</source>
        <translation>En tus candidaturas</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Search for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>How to notice it</source>
        <translation>Cómo notarlo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>They begin</source>
        <translation>Empieza el cliente</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>A good end</source>
        <translation>Un buen final</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Avoid</source>
        <translation>Qué evitar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Tell about it in a letter</source>
        <translation>Contarlo en una carta</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>What is hard about it</source>
        <translation>Lo difícil</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>Where it is done</source>
        <translation>Dónde se hace</translation>
    </message>
    <message>
        <location filename="apptracker/guide/pages.py"/>
        <source>What a letter for it stresses</source>
        <translation>Qué destaca una carta</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>What they test</source>
        <translation>Qué comprueban</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>How to build an answer</source>
        <translation>Cómo armar una respuesta</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>A trap to avoid</source>
        <translation>Una trampa que evitar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>Why ask it</source>
        <translation>Por qué preguntarlo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>Arrange beforehand</source>
        <translation>Preparar antes</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>In the last minutes</source>
        <translation>En los últimos minutos</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>Whatever the job</source>
        <translation>Sea cual sea el empleo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>Where the job calls for it</source>
        <translation>Si el empleo lo pide</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>What you are reminded of</source>
        <translation>Qué se te recuerda</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <location filename="apptracker/guide/talking.py"/>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Good to have</source>
        <translation>Conviene tener</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Tools you will meet</source>
        <translation>Herramientas que encontrarás</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>How the work is measured</source>
        <translation>Cómo se mide el trabajo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Questions you may be asked</source>
        <translation>Preguntas que pueden hacerte</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>What it pays</source>
        <translation>Cuánto se paga</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Where it can lead</source>
        <translation>Adónde puede llevar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles that lead here</source>
        <translation>Roles que llevan aquí</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Kinds of workplace</source>
        <translation>Tipos de lugar de trabajo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Titles to search for</source>
        <translation>Puestos que buscar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Skills it shows</source>
        <translation>Habilidades que muestra</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles at this level</source>
        <translation>Roles de este nivel</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Skills to learn here</source>
        <translation>Habilidades que aprender aquí</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles it leads to</source>
        <translation>Roles a los que lleva</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles you find there</source>
        <translation>Roles que hay allí</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Skills it leans on</source>
        <translation>Habilidades en que se apoya</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles that work this way</source>
        <translation>Roles que trabajan así</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles that need it</source>
        <translation>Roles que lo necesitan</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles where it helps</source>
        <translation>Roles en los que ayuda</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Questions that test it</source>
        <translation>Preguntas que lo comprueban</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Related skills</source>
        <translation>Habilidades cercanas</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Tools to show it with</source>
        <translation>Herramientas para mostrarlo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Ways to learn it</source>
        <translation>Formas de aprenderlo</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Scenes to rehearse</source>
        <translation>Escenas para ensayar</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Daily work that shows it</source>
        <translation>Trabajo diario que lo muestra</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Levels at which it counts</source>
        <translation>Niveles en que cuenta</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Paths it opens</source>
        <translation>Caminos que abre</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Where it is used most</source>
        <translation>Dónde se usa más</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Skills it goes with</source>
        <translation>Habilidades que lo acompañan</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles that use it</source>
        <translation>Roles que lo usan</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles measured by it</source>
        <translation>Roles que se miden con ello</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Skills it teaches</source>
        <translation>Habilidades que enseña</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles they stand for</source>
        <translation>Roles que representan</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Ask them</source>
        <translation>Preguntas que hacerles</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Skills it trains</source>
        <translation>Habilidades que entrena</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Questions it prepares for</source>
        <translation>Preguntas que prepara</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Skills whose stories answer it</source>
        <translation>Habilidades cuyas historias la responden</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Roles it is asked for</source>
        <translation>Roles en que se pregunta</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Signs it brings out</source>
        <translation>Señales que saca a la luz</translation>
    </message>
    <message>
        <location filename="apptracker/guide/writing.py"/>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Check that the application arrived</source>
        <translation>Comprobar que llegó la candidatura</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Many people apply for each job. One short, friendly question shows that you mean it and catches an application that got lost. Once is enough.</source>
        <translation>Mucha gente se postula a cada empleo. Una pregunta breve y amable muestra que va en serio y detecta una candidatura que se perdió. Una vez basta.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Check that your application for {title} reached {employer}: by phone, or in their portal</source>
        <translation>Comprueba que tu candidatura para {title} llegó a {employer}: por teléfono o en su portal</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Write to {employer}, or look in their portal, to check that your application for {title} arrived</source>
        <translation>Escribe a {employer}, o mira en su portal, para comprobar que llegó tu candidatura para {title}</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The wait of five working days, writing instead of calling where only an address is known, and that it is not asked when it would be more than 15 days late.</source>
        <translation>La espera de cinco días laborables, escribir en lugar de llamar cuando solo se conoce una dirección y no preguntar con más de 15 días de retraso.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Ask once more when nothing was heard</source>
        <translation>Preguntar otra vez si no hubo noticias</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>A last polite question frees your head for the next application. If you already asked once and were told to wait, skip it.</source>
        <translation>Una última pregunta amable te despeja la cabeza para la siguiente candidatura. Si ya preguntaste y te dijeron que esperaras, omítela.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Ask {employer} once more whether your application for {title} is still being considered</source>
        <translation>Pregunta otra vez a {employer} si tu candidatura para {title} sigue en consideración</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The whole rule. It is switched off, because one contact per stage is usually enough.</source>
        <translation>La regla entera. Está desactivada porque suele bastar un contacto por etapa.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Apply before the closing date</source>
        <translation>Enviar antes de la fecha límite</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>A saved job whose closing date passes is lost. Three days leave time to tailor the letter and read it again.</source>
        <translation>Un empleo guardado cuya fecha límite pasa está perdido. Tres días dan tiempo para ajustar la carta y leerla otra vez.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Apply to {employer} for {title} before the closing date</source>
        <translation>Envía a {employer} tu candidatura para {title} antes de la fecha límite</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The whole rule.</source>
        <translation>La regla entera.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Prepare for the interview</source>
        <translation>Prepararse para la entrevista</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Answers worked out ahead and some knowledge of the company set you apart from people who arrive without.</source>
        <translation>Unas respuestas pensadas de antemano y saber algo de la empresa te distinguen de quienes llegan sin ello.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Prepare for the {format} with {employer}: prep sheet, your letter, their business</source>
        <translation>Prepárate para la {format} con {employer}: hoja de preparación, tu carta, a qué se dedican</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Two working days as the time to start.</source>
        <translation>Dos días laborables como momento de empezar.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Get ready the day before</source>
        <translation>Dejar todo a punto el día antes</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>A quiet check the day before saves a rush on the day: the route or the link, the headset, two stories fresh in mind.</source>
        <translation>Un repaso tranquilo el día antes evita prisas ese día: la ruta o el enlace, los auriculares, dos historias frescas en la memoria.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Go through the last-minute list for the {format} with {employer}</source>
        <translation>Repasa la lista de última hora para la {format} con {employer}</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The whole rule. It may fall on a weekend, since the interview will not wait.</source>
        <translation>La regla entera. Puede caer en fin de semana, porque la entrevista no espera.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Say thank you</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Two or three lines are enough: thanks, one thing you talked about, that you are still interested.</source>
        <translation>Bastan dos o tres líneas: gracias, algo de lo que se habló y que te sigue interesando.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Thank {employer} for the {format}: three short lines, today or tomorrow</source>
        <translation>Da las gracias a {employer} por la {format}: tres líneas breves, hoy o mañana</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The whole rule: the guides do not mention thank-you notes. It may fall on a weekend, since thanks are best while the talk is fresh.</source>
        <translation>La regla entera: las guías no mencionan notas de agradecimiento. Puede caer en fin de semana, porque es mejor agradecer mientras la charla está fresca.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Asking what comes next is welcome while a decision is open. Leave the question of how you did until it is made.</source>
        <translation>Preguntar qué sigue es bienvenido mientras no haya decisión. Deja para después la pregunta de cómo te fue.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>If you have heard nothing, phone {employer} and ask what happens next</source>
        <translation>Si no hubo noticias, llama a {employer} y pregunta qué sigue</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>If you have heard nothing, write to {employer} and ask what happens next</source>
        <translation>Si no hubo noticias, escribe a {employer} y pregunta qué sigue</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The wait of five working days. If they named a date, go by theirs.</source>
        <translation>La espera de cinco días laborables. Si dijeron una fecha, guíate por la suya.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Ask for feedback after a rejection</source>
        <translation>Pedir comentarios después de un no</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>After an interview some employers will tell you what was missing. A no is about one job on one day, not about you: thank them, ask once, and do not argue.</source>
        <translation>Después de una entrevista, algunas empresas te dirán qué faltó. Un no es sobre un empleo en un día, no sobre ti: da las gracias, pregunta una vez y no discutas.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>If you like, ask {employer} for one tip for next time; skipping it is fine</source>
        <translation>Si quieres, pide a {employer} un consejo para la próxima vez; también está bien no hacerlo</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The wait of two working days, asking by e-mail, and only when there was an interview.</source>
        <translation>La espera de dos días laborables, preguntar por correo y solo si hubo una entrevista.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Ask when an application has gone quiet</source>
        <translation>Preguntar cuando no hay noticias</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Silence mostly means that somebody is busy, or that the answer is no. One more question settles it, and after that your time belongs to other jobs.</source>
        <translation>El silencio suele significar que alguien está ocupado o que la respuesta es no. Una pregunta más lo aclara y después tu tiempo es para otros empleos.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Nothing was heard from {employer} for a while: ask whether {title} is still open</source>
        <translation>Hace tiempo que no hay noticias de {employer}: pregunta si {title} sigue abierto</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The whole rule. It is switched off, because Today offers the question anyway once an application has gone quiet.</source>
        <translation>La regla entera. Está desactivada porque Hoy ofrece la pregunta de todos modos cuando una candidatura queda sin noticias.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Answer the offer</source>
        <translation>Responder a la oferta</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>An employer with an offer out holds the place for you. If you need longer than a day or two, say so and name the day on which you will decide.</source>
        <translation>Una empresa que te hizo una oferta te guarda el puesto. Si necesitas más de un día o dos, dilo y di qué día vas a decidir.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Thank {employer} for the offer and ask by when they need your answer; then accept, decline or ask for time</source>
        <translation>Da las gracias a {employer} por la oferta y pregunta para cuándo necesitan tu respuesta; luego acepta, rechaza o pide tiempo</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The whole rule, with its one working day. If the offer names a date, go by that.</source>
        <translation>La regla entera, con su único día laborable. Si la oferta dice una fecha, guíate por ella.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Ask whether your letter was read</source>
        <translation>Preguntar si leyeron tu carta</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Another pair of eyes finds what you no longer see. Somebody who does you a favor may need a kind word to remember it.</source>
        <translation>Otros ojos encuentran lo que tú ya no ves. Quien te hace un favor puede necesitar unas palabras amables para acordarse.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Ask {reader} what stood out in the letter to {employer}</source>
        <translation>Pregunta a {reader} qué le llamó la atención en la carta para {employer}</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Asking after two working days.</source>
        <translation>Preguntar después de dos días laborables.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Ask how your first weeks went</source>
        <translation>Preguntar cómo fueron tus primeras semanas</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Nobody is quick from the first day, and those who ask early improve sooner. Have one or two of your own examples at hand.</source>
        <translation>Nadie es rápido desde el primer día, y quien pregunta pronto mejora antes. Ten a mano uno o dos ejemplos tuyos.</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>Ask your lead at {employer} what went well in your first weeks, and what to practice</source>
        <translation>Pregunta a la persona que te supervisa en {employer} qué salió bien en tus primeras semanas y qué practicar</translation>
    </message>
    <message>
        <location filename="resources/guide/followups.toml"/>
        <source>The thirty working days from your yes. It is switched off, because the day you start is yours to know: set the days to suit it.</source>
        <translation>Los treinta días laborables desde tu sí. Está desactivada porque el día en que empiezas lo sabes tú: ajusta los días a él.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It asks you to pay for something before you earn anything. Honest employers bear the cost of hiring: pay nothing, whatever is promised back later.</source>
        <translation>Te pide pagar algo antes de que ganes nada. Las empresas honradas asumen el costo de contratar: no pagues nada, por mucho que prometan devolverlo después.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>You are to buy equipment with a check or payment they send you. Such checks bounce days later, and what you spent is gone. Real employers ship the equipment itself: do not cash it, do not buy anything.</source>
        <translation>Tendrías que comprar equipo con un cheque o pago que te envían. Esos cheques se devuelven días después y lo que gastaste se pierde. Las empresas de verdad envían el equipo: no cobres el cheque ni compres nada.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>You are also to buy equipment with a check or payment they send you: such checks bounce days later.</source>
        <translation>También tendrías que comprar equipo con un cheque o pago que te envían: esos cheques se devuelven días después.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>You are to pay for a visa, papers or a journey to a job you do not have yet. That is how false jobs abroad take money: pay nothing, and ask the country's embassy or labor office how its visas are paid for.</source>
        <translation>Tendrías que pagar un visado, papeles o un viaje para un empleo que aún no tienes. Así sacan dinero los empleos falsos en el extranjero: no pagues nada y pregunta en la embajada del país o en su oficina de trabajo cómo se pagan sus visados.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>A visa, papers or a journey are to be paid by you as well.</source>
        <translation>También tendrías que pagar un visado, papeles o un viaje.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Gift cards are to be bought or their codes sent. Nobody pays a business that way, and the money cannot be traced or called back. Stop there.</source>
        <translation>Hay que comprar tarjetas de regalo o enviar sus códigos. Nadie paga así a una empresa, y ese dinero no se puede rastrear ni recuperar. Déjalo ahí.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Gift cards come into it, which nobody can trace or call back.</source>
        <translation>Hay tarjetas de regalo de por medio, que nadie puede rastrear ni recuperar.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It wants bank or card details, a login or a social security number before there is an offer. Those are needed once you have signed, for payroll and tax, and not sooner: do not send them.</source>
        <translation>Quiere datos del banco o de la tarjeta, un acceso o el número de la seguridad social antes de que haya una oferta. Eso se necesita después de firmar, para la nómina y los impuestos, y no antes: no lo envíes.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It wants copies of your identity papers with the application. They are enough to open accounts in your name: show them in person or after a signed offer.</source>
        <translation>Quiere copias de tus documentos de identidad con la candidatura. Bastan para abrir cuentas a tu nombre: muéstralos en persona o después de una oferta firmada.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It wants copies of your identity papers as well, which are enough to open accounts in your name.</source>
        <translation>También quiere copias de tus documentos de identidad, que bastan para abrir cuentas a tu nombre.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The list of what to send asks about your person instead of your work. Name, contact details and résumé are enough to apply; keep the rest until you know whom you are dealing with.</source>
        <translation>La lista de lo que hay que enviar pregunta por tu persona y no por tu trabajo. Nombre, datos de contacto y currículum bastan para postularse; guarda lo demás hasta saber con quién tratas.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It asks about your person, too, where name, contact details and résumé would be enough.</source>
        <translation>También pregunta por tu persona, cuando bastarían nombre, datos de contacto y currículum.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>You are to apply through a shortened link or a form that anyone can make. You cannot see who gets what you type: find the same job on the employer's own site, and type no birth date, address or number of yours before.</source>
        <translation>La candidatura se envía por un enlace acortado o un formulario que cualquiera puede crear. No se ve quién recibe lo que escribes: busca el mismo empleo en el sitio de la empresa y no pongas antes tu fecha de nacimiento, dirección ni ningún número tuyo.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The link or form to apply through could be anyone's.</source>
        <translation>El enlace o formulario para postularse podría ser de cualquiera.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Money of others is to pass through your hands or your account. In such jobs it is often stolen, and the bank and the police then turn to the owner of the account. Leave it.</source>
        <translation>Dinero de otros pasaría por tus manos o por tu cuenta. En esos empleos suele ser robado, y el banco y la policía acuden después a quien tiene la cuenta. No lo aceptes.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Parcels are to come to your home and go on from there. In such jobs what is inside was often bought with stolen cards, and the name on the parcel is yours. Leave it.</source>
        <translation>Llegarían paquetes a tu casa para enviarlos a otro lugar. En esos empleos el contenido suele haberse comprado con tarjetas robadas, y el nombre del paquete es el tuyo. No lo aceptes.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Parcels are to come to your home and go on from there, often bought with stolen cards.</source>
        <translation>Llegarían paquetes a tu casa para enviarlos a otro lugar, a menudo comprados con tarjetas robadas.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Cryptocurrency is to be bought, passed on or taken as wages. Such payments cannot be called back and are a favorite of fraud: real wages come by payroll.</source>
        <translation>Hay que comprar criptomonedas, pasarlas a otros o aceptarlas como sueldo. Esos pagos no se pueden recuperar y son muy usados en fraudes: los sueldos de verdad llegan por nómina.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Rating, liking or “optimizing” things by phone for pay is a known trap: small sums come at first, then you must pay in to unlock the next tasks. Leave it, and pay in nothing.</source>
        <translation>Valorar, dar «me gusta» u «optimizar» cosas con el teléfono por dinero es una trampa conocida: al principio llegan sumas pequeñas y luego hay que pagar para desbloquear las siguientes tareas. Déjalo y no pagues nada.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Stuffing envelopes or assembling things at home for good pay is one of the oldest false jobs: what is sold is the instruction. Pay and order nothing.</source>
        <translation>Llenar sobres o montar cosas en casa por buen dinero es uno de los empleos falsos más antiguos: lo que venden son las instrucciones. No pagues ni pidas nada.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>A payment comes first and you pass part of it on, by testing shops or with an ad on your car. The payment bounces days later, and what you sent on is gone: cash nothing.</source>
        <translation>Primero llega un pago y tú pasas una parte, por probar tiendas o llevar publicidad en el coche. El pago se devuelve días después y lo que enviaste se pierde: no cobres nada.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>A payment that comes first and is partly passed on is part of it; it bounces days later.</source>
        <translation>Incluye un pago que llega primero y que se pasa en parte; días después se devuelve.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The interview is to be held in a chat. Nobody shows a face or a voice there: ask for a call or a video meeting, and look the recruiter up at the employer's own address.</source>
        <translation>La entrevista sería por chat. Ahí nadie muestra la cara ni la voz: pide una llamada o una videollamada y busca a quien te contacta en la dirección propia de la empresa.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>You are to write to a chat account. It shows nothing of who is behind it and is gone in a minute: find the employer's own phone number or address, and use that.</source>
        <translation>Hay que escribir a una cuenta de chat. No muestra quién está detrás y desaparece en un minuto: busca el teléfono o la dirección de la empresa y usa eso.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Contact is over a chat app. That is usual in some countries and rare in others: make sure the number is the employer's, from its own site, before you send more than your name.</source>
        <translation>El contacto es por una aplicación de chat. Es normal en algunos países y raro en otros: comprueba en el sitio de la empresa que el número es suyo antes de enviar más que tu nombre.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The job is promised without anyone wanting to meet you. Employers who will pay you want to know you first: insist on talking to a person there.</source>
        <translation>Se promete el empleo sin que nadie quiera conocerte. Quien va a pagarte quiere conocerte antes: insiste en hablar con una persona de la empresa.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Nobody wants to meet you before.</source>
        <translation>Nadie quiere conocerte antes.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It presses you to hurry. Whoever has a real job to fill will still be there tomorrow: take the time to check who they are.</source>
        <translation>Mete prisa. Quien tiene un empleo de verdad seguirá ahí mañana: tómate el tiempo de comprobar quién es.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It insists on being genuine. Honest adverts have no need to: they name an employer you can look up. Do so before you answer.</source>
        <translation>Insiste en que es auténtico. Los anuncios honrados no lo necesitan: nombran una empresa que puedes buscar. Hazlo antes de contestar.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It insists on being genuine, which honest adverts have no need to.</source>
        <translation>Insiste en que es auténtico, cosa que los anuncios honrados no necesitan.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Good money is promised for little work, at home and by anybody. If that were so, nobody would have to advertise it: ask what you would do all day, for whom, and who pays.</source>
        <translation>Promete buen dinero por poco trabajo, en casa y para cualquiera. Si fuera así, nadie tendría que anunciarlo: pregunta qué harías todo el día, para quién y quién paga.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It reads like a sales scheme that lives on new members. Ask for the fixed wage, for what is sold and to whom, and leave it if you must buy in or bring friends.</source>
        <translation>Suena a un sistema de ventas que vive de nuevos miembros. Pregunta por el sueldo fijo, qué se vende y a quién, y déjalo si hay que pagar la entrada o traer amistades.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>A job abroad with flight, home and high pay for no experience is a favorite bait, and some who followed it were held there. Check the employer with the embassy or labor office of both countries before you send papers.</source>
        <translation>Un empleo en el extranjero con vuelo, vivienda y buen sueldo sin experiencia es un cebo habitual, y a algunas personas que lo siguieron las retuvieron allí. Comprueba la empresa con la embajada o la oficina de trabajo de ambos países antes de enviar papeles.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The pay is far above what the guide knows for {known}. High pay for little is the commonest bait: ask what is paid for, and check who pays.</source>
        <translation>El sueldo está muy por encima de lo que la guía conoce para {known}. Mucho dinero por poco es el cebo más común: pregunta por qué se paga y comprueba quién paga.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The pay is far above what is usual for {known}.</source>
        <translation>El sueldo está muy por encima de lo habitual para {known}.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>A sum is named, but not for how long. Ask whether it is by the hour, the week or the month, and what of it is certain, before you count on it.</source>
        <translation>Se nombra una suma, pero no por cuánto tiempo. Pregunta si es por hora, por semana o por mes, y qué parte es segura, antes de contar con ella.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The contact address is at a free mail service that anyone can open. Small firms do use them, large ones hardly: look up the employer's own address before you send personal data.</source>
        <translation>La dirección de contacto es de un servicio de correo gratuito que cualquiera puede abrir. Las empresas pequeñas sí los usan; las grandes, casi nunca: busca la dirección propia de la empresa antes de enviar datos personales.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The contact address is at a free mail service that anyone can open.</source>
        <translation>La dirección de contacto es de un servicio de correo gratuito que cualquiera puede abrir.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The mail address belongs to another name than the employer's. It may be an agency's or a parent firm's; ask who they are before you send personal data.</source>
        <translation>La dirección de correo tiene otro nombre que el de la empresa. Puede ser de una agencia o de la empresa matriz; pregunta quiénes son antes de enviar datos personales.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The address has the employer's name with words added, as people do who pose as a firm. Compare it with the firm's own site, and call them on a number from there.</source>
        <translation>La dirección lleva el nombre de la empresa con palabras añadidas, como hacen quienes se hacen pasar por una empresa. Compárala con el sitio de la empresa y llama a un número que esté ahí.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>The address has the employer's name with words added, as people do who pose as a firm.</source>
        <translation>La dirección lleva el nombre de la empresa con palabras añadidas, como hacen quienes se hacen pasar por una empresa.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>No employer is named. If that stood outside what you copied, fill it in; else find out who is hiring before you send personal data.</source>
        <translation>No se nombra ninguna empresa. Si estaba fuera de lo que copiaste, complétalo; si no, averigua quién contrata antes de enviar datos personales.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>It speaks of the firm without naming it, and gives no address, site or number to check it by. If the name stood outside what you copied, fill it in; else ask for it and look it up before you send personal data.</source>
        <translation>Habla de la empresa sin nombrarla y no da dirección, sitio ni número para comprobarla. Si el nombre estaba fuera de lo que copiaste, complétalo; si no, pídelo y búscalo antes de enviar datos personales.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Simple desk work, and nobody's name on it: that is how many false adverts look, and some real ones. Find out who is hiring before you send personal data.</source>
        <translation>Trabajo sencillo de oficina y sin el nombre de nadie: así son muchos anuncios falsos y algunos verdaderos. Averigua quién contrata antes de enviar datos personales.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Work at home, open to nearly anybody, and hardly a word on what you would do. Ask for the tasks, the hours and who leads you, in writing, before you send personal data.</source>
        <translation>Trabajo en casa, abierto a casi cualquiera, y apenas una palabra sobre lo que harías. Pide por escrito las tareas, el horario y quién te dirige antes de enviar datos personales.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>You would be paid by commission alone. A month without sales is a month without pay: ask what people who began last year really earned.</source>
        <translation>Te pagarían solo a comisión. Un mes sin ventas es un mes sin sueldo: pregunta cuánto ganaron de verdad quienes empezaron el año pasado.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Training or a trial would be unpaid. In many places work you are told to do must be paid: ask how long it lasts, and whether it is paid if you do not stay.</source>
        <translation>La formación o la prueba no se pagaría. En muchos lugares hay que pagar el trabajo que te mandan hacer: pregunta cuánto dura y si se paga aunque no te quedes.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Leaving early would cost you: training is to be paid back, or papers or money are kept. Ask for the sum and the term in writing before you sign, and never hand over an original paper.</source>
        <translation>Irse antes te costaría dinero: hay que devolver la formación, o se quedan con papeles o con dinero. Pide la suma y el plazo por escrito antes de firmar y nunca entregues un documento original.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>You would work as a contractor: no sick pay, no unemployment insurance, and the taxes are yours. With fixed hours and a boss it may not even be lawful: ask why it is no employment, and reckon the taxes in.</source>
        <translation>Trabajarías por cuenta propia: sin pago por enfermedad, sin seguro de desempleo y con los impuestos a tu cargo. Con horario fijo y jefe quizá ni sea legal: pregunta por qué no es un empleo y cuenta con los impuestos.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Costs of the work would be yours. Ask for what and how much a month, and take it off the pay before you compare it with others.</source>
        <translation>Los gastos del trabajo serían tuyos. Pregunta por qué conceptos y cuánto al mes, y réstalos del sueldo antes de compararlo con otros.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>You would bind yourself: no work for others, or not in the same field afterwards. For jobs at this level that is seldom needed and in some places void. Ask for how long, how far, and what it is worth to them.</source>
        <translation>Te atarías: nada de trabajar para otros, o no en el mismo campo después. En empleos de este nivel rara vez hace falta y en algunos lugares no es válido. Pregunta por cuánto tiempo, hasta dónde y qué dan a cambio.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Here it comes with other things that false adverts have.</source>
        <translation>Aquí viene con otras cosas propias de los anuncios falsos.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Here it comes with promises that false adverts make.</source>
        <translation>Aquí viene con promesas propias de los anuncios falsos.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Here the work is simple, and other things make it doubtful who is behind it.</source>
        <translation>Aquí el trabajo es sencillo y otras cosas hacen dudar de quién está detrás.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Together with the promise of easy work at home this is how false adverts collect data.</source>
        <translation>Junto con la promesa de trabajo fácil en casa, así reúnen datos los anuncios falsos.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Here nothing shows who would get them.</source>
        <translation>Aquí nada muestra quién los recibiría.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>Here easy money is promised as well, and nothing is said of a wage.</source>
        <translation>Aquí además se promete dinero fácil y no se dice nada de un sueldo.</translation>
    </message>
    <message>
        <location filename="resources/guide/advert-signs.toml"/>
        <source>No employer is named who could tell you.</source>
        <translation>No se nombra ninguna empresa que pueda decírtelo.</translation>
    </message>
</context>
</TS>
