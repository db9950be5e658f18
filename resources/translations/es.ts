<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>apptracker</name>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the result could not be written ({reason}); check where the output goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the disk is full, so {path} was not written; free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} exists already; choose another name, or replace it with --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is a folder or a device, not a file; name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no folder {folder}; make it first, or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no file {path}; check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is larger than {limit} MB, the most that is read here; give a smaller file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} cannot be read ({reason}); check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} cannot be written ({reason}); check the permissions or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds half a character (\u{code_point}) in '{text}'; type that text anew and save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is not UTF-8 text (line {line}); open it in an editor and save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is no valid JSON Resume: {field} {problem}; {advice}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is nested more than {depth} levels deep; a JSON Resume needs five, so check that it is the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is not valid JSON at line {line}, column {column} ({problem}); correct it there, or export the resume again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds {number}, which is no number that can be kept; write it between quotes or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is larger than {limit} MB; a JSON Resume is far smaller, so check that it is the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} gives the field '{field}' twice in one entry; keep the right one and delete the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the template '{template}' is built in and stays as it is; make a copy and change that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the template '{template}' is only a draft, because it does not work yet; apptracker template check {template} tells why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}: {problem}; correct it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>letters are not written in '{language}'; use one of {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is no letter template: it has more than {limit} characters; check that it is the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there are {limit} templates of your own already, the most there can be; delete one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no template '{template}' in {folders}; check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{template}' cannot name a template; use letters, digits, spaces and hyphens, {limit} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is a template '{template}' already, or the name is reserved; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>nothing earlier is kept of a template '{template}'; check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is not plain UTF-8 text; open it in an editor and save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}, repeats more than {limit} times; look for a loop without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}, takes longer than {limit} s; look for loops within loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}' has a mistake in line {line}: {problem}; correct it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}, writes more than {limit} characters; look for a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}: {problem}; check the spelling, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no template '{template}'; there are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}' cannot be read ({problem}); save it as UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>template '{template}', line {line}, uses what templates may not touch ({problem}); take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>an interview can be told up to {most} minutes ahead; 0 for not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>between 1 and {most} notifications a day can be shown; choose a number between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{value}' is no number; write it in digits, like 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>quiet hours may last {hours} hours, so that there is time to tell you anything; make them shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{value}' is no time of day; write it like 9:00 or 21:30, and quiet hours like 21:00-8:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{value}' is neither yes nor no; write one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{format}' is no document format; choose one of {formats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{design}' is no design; choose one of {designs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{paper}' is no paper size; choose one of {papers}, or nothing for what is usual in your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no bundled font can draw '{character}' ({codepoint}, {name}) in “…{excerpt}…”; replace that character, or use --out with .docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} holds other things than a packet exported before, so it was left alone; name a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no sent packet {id}; apptracker packet list shows those of an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} has this very posting already; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the posting says nothing of {field}; choose a field it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} cannot be compared with itself; name another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>an application needs its {field}; give it with --{field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{date} lies ahead; a move is entered when it has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>an interview of {minutes} minutes cannot be planned; give 1 to {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>interview {id} is still ahead, on {wall} {zone}; say done once it has begun, or change its time with: apptracker interview move {id} --at TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>an interview of round {round} cannot be planned; give 1 to {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>interview {id} is {state} already; plan a new one with: apptracker interview add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no pay that can be read; write it like 17-18.50 USD/hour or 38,000 USD/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds {count} postings, and an application answers one; use apptracker capture {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no letter could be written, because none of the postings ({count}) could be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} holds something already; name a new or empty folder for the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} '{text}' is no date that can be read; write it like March 2023, 03/2023 or 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the end, {end}, lies before the start, {start}; correct one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the profile has no '{key}'; use {keys}, availability.NAME or equipment.NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} {name} is there already; edit that one instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} '{text}' is no address on the web; write it like https://example.com/me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no folder {folder} any more; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the folder {folder} cannot be read ({reason}); check its permissions, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no file in {folder} that may hold a posting; save the page or mail there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{folder} holds {count} files that may be postings, and {limit} are read at once; choose some of the files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>--url belongs to one posting, and {count} were found; capture them one at a time, or leave --url out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is a folder; name the files in it that hold postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no country in the list; choose one, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>neither the employer nor the title is there; fill in at least one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the sample data is there already; remove it first to load it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no sample data to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the files of this mail are larger than {limit} MB together, more than most mail servers take; attach less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the letter still has blanks ({blanks}); fill them with: {hints} – or add --draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>version {version} of the letter still has blanks, so it cannot have been sent; keep a finished one first, or name another with --letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the letter still has blanks ({blanks}); fill them first, so that nothing goes out half said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} cannot be read as a letter: {reason}; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} has no letter version {version}; apptracker show {id} lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no text '{kind}'; there are: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>something is missing in it: {blanks}; word it in the window, or store what it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{kind}' does not fit application {id} as it stands; these do: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a form may have {limit} questions here; keep further ones as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no e-mail address; write it like ana@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} is empty; write something in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the {field} has {length} characters and may have {limit}; shorten it, and keep long text as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>something went wrong inside the program after a change was stored; see it with apptracker history, and details are in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>something went wrong inside the program; what you typed is still there, so try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>something went wrong inside the program; nothing was changed, and details are in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is an archive; unpack it, and give the files in it that hold postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is no text, web page, mail, PDF or Word document; save the posting as one of these, or paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a mail about an application you made ({what}), not a job posting; note it with that application instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is damaged or was not saved whole; save or download it anew, or paste the posting's text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} looks like a letter of application, not a job posting; give the posting it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} lists {count} jobs and describes none in full; open the job you want, save that page, and use it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is protected by a password or against copying; open it and print it to a new PDF, or paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a Word document in the old format (.doc); open it and save it as .docx or PDF, or paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a Pages or Keynote document; open it and export it as PDF or Word, or paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} has {count} pages, and a posting has at most {limit}; print the pages with the posting to a PDF of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a picture, and text in pictures cannot be read here; copy the text out of it with a program that can (OCR), or type it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} looks like a résumé, not a job posting; to fill your profile, export the résumé as JSON Resume and use apptracker profile import, or set its fields by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} has no text in it, only pictures of its pages; run it through text recognition (OCR), or type in what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is a spreadsheet, not a posting; copy the posting out of it and paste it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is built so oddly that reading it takes too long; open it and print it to a new PDF, or paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds far more text than a posting has; save only the part with the posting, or paste that part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds no text; copy the posting's text into it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no job posting was found in {file}; save the page that shows the posting itself, or paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is larger than {limit} MB; save only the page with the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} cannot be read ({reason}); check its name and its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>APPTRACKER_NOW is '{value}', which is no date and time with an offset; write it like 2026-11-21T09:00-06:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' could be {one} or {other}; write the one you mean that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is nothing to put into a calendar: no interview, reminder or closing date lies in that time; plan one first, or ask for other days or stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>choose the application the interview is for from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} is of no kind that can be exported; name a file that ends in .csv for spreadsheets, .json for programs or .ics for calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} cannot be exported, since Excel's own format is not there yet; name a file that ends in .csv, which Excel opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no application to export; ask for other days or stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{option} means nothing for {file}; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a view needs a name; type one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no view '{view}'; check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>this view came with the program and follows your stages and the calendar; save what you see as a view of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the days from {since} to {until} run backwards; give the earlier one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{subject} is no date that can be read{why}; write it like 2026-12-01, 1.12.2026, 1 Dec 2026, today or +5d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>at {wall} in {zone} the clocks jump forward and never show that time; did you mean {later}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{value} is no number of working days that can be waited; give {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{value} is no goal for a week; give a number up to {most}, 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{value} is no way to repeat; write daily, weekly or monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{title} has no posting whose demands can be read, and its title names no role of the guide; add the posting's text, or name a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the guide knows no role '{name}'; apptracker guide search {name} looks for what it has on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the guide knows no role '{name}'; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the plan has no step '{step}'; give the number or the id of one it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no guide entry {reference}; apptracker guide search finds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no follow-up rule '{rule}'; apptracker remind rules lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the rule '{rule}' is built in and cannot be deleted; switch it off instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the rule '{rule}' is your own, so there is nothing it goes back to; change it, or delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there are {limit} rules of your own already, the most there can be; delete one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule needs a name of 1 to {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule needs a text of 1 to {limit} characters, which may name {names} and nothing else in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the text for a message may have {limit} characters and name {names} and nothing else in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} is known to rules that count from '{trigger}' only; take it out of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the reason of a rule may have {limit} characters; shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule needs either a number of days after or a number of days before, {least} to {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>only before an interview or a closing date can a rule remind; say how many days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule may remind up to {most} times, every 1 to {limit} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>to remind more than once, say after how many working days it comes again; what comes before a date comes once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no time of day; write it like 9:30, or leave it empty for the whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule that counts from a stage needs that stage, and no other rule has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule needs at least one channel, each named once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the kinds and outcomes of interviews belong to rules that count from interviews only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a rule for employers that want no calls cannot only phone; add e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no text '{script}' to send; there are {scripts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is nothing to say on the phone for '{script}'; choose one of {scripts}, or take the phone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>this rule counts before the closing date, not after it; say how many days before with --before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no weekend; write days like sat,sun, and leave at least one to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no public holidays are known for '{place}'; write a country like US or DE, or a part of it like US-CA or DE-BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{subject} is no time that can be read{why}; write it like 2026-12-01 15:00, tomorrow 9:00, next tue or +3wd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' could be {hour} in the night or in the afternoon; write {hour}am or {hour}pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>that has passed; choose a later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{zone}' does not name one time zone; write {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} is in the bin; take it out first with: apptracker restore-from-bin {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} is over ({stage}), so there is nobody to ask once more; move it to another stage first with: apptracker stage {id} STAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} is not in the bin; apptracker bin lists what is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no application {id}; apptracker list shows them with their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is no sound backup ({why}); the present data is untouched, try another backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no backup at {path}; apptracker backups lists the ones there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} was written by apptracker {version}, newer than this one; update apptracker, then restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is part of the data itself, so no backup was put there; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the backup could not be verified ({why}) and was thrown away; run apptracker doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds no address card (vCard) that can be read; export people from your address book as .vcf and try that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{file} holds more than {limit} cards, more than are read at once; export fewer people at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is nobody to save; add a person first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} cannot be merged with themselves; choose somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no contact {id}; apptracker contact list shows them with their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no document version {id}; apptracker show lists an application's documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is an employer {name} already; merge the two, or choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} cannot be merged with itself; choose another employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no employer {id}; it may have been merged or erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' is no address on the web; write it like https://example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{date} lies ahead; history holds what has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>line {id} of the history stays as it is: it says how the application came in or what went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a line of the kind '{kind}' is not written by hand; choose call, email, reply, note or stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no event {id}; apptracker show lists an application's history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no fact '{key}'; apptracker profile show --json lists them by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the kept file {name} no longer matches its checksum; run apptracker doctor, and restore a backup if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the kept file {name} is missing from the data folder; run apptracker doctor, and restore a backup if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no attached file {id}; apptracker show lists an application's files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no interview {id}; apptracker interview list shows them with their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>application {id} has no posting; add one with its text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no reminder {id}; apptracker remind list shows them with their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' names no time; write one at its end, like 'tomorrow 9:00' or 'next tue', or give it with --on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' names two times, '{one}' and '{other}'; give the one you mean with --on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>nobody was given the letter of application {id} to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no '{name}' to say or write for this reminder; there are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} (contact {id}) has nothing to do with application {application}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>no words are selected; select the words that ask for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a demand can have {limit} characters; select fewer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{text}' counts as asked for already; look for it in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the posting asks for nothing at {id}; apptracker coverage lists what it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>applications cannot be sorted by '{key}'; use one of {keys}, with - before it for the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a stage needs a name; write one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is a stage '{stage}' already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{count} applications are in the stage '{stage}'; name the stage they go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{stage}' is the only stage that means '{kind}', which is needed; rename or hide it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>a limit is a number from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{stage}' is too long for a stage; use {limit} characters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>one stage that means '{kind}' must show; show another before you hide '{stage}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the stages have changed meanwhile; look at them once more and put them in order then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no stage '{stage}'; apptracker stages lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' is not known; what can follow {key}: is {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' names no day for sure; write 2026-11-01, 2026-11, november, today, last week or 7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{name} is among the places to look already; choose it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' names nothing here; there are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' cannot be turned round with a minus sign; leave the sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{operator}' is no pay that can be compared; write &gt;20/hour, 18-22/hour, &gt;40k/year or 3000/month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no place to look {id}; what showed it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the query has {count} different words and may have {limit}; leave out the common ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>another apptracker is busy with {path}; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} is damaged or no apptracker data; nothing was changed, put a backup in its place with: apptracker restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} holds something already; choose an empty folder, or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} lies inside the data folder or around it; choose a folder apart from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>this data folder was named for this run alone; start without --data-dir and APPTRACKER_DATA_DIR to move the data you use every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data beside the program, in {path}, goes before any other; move that one instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data is in {path} already; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data is in {path}, which is not there now; connect the disk it is on, or choose another folder with apptracker folder use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the data moved from {path} to {to}; use that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} cannot be used as the data folder ({why}); choose another with --data-dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} belongs to another program, so it was left alone; choose another folder with --data-dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the disk or quota is full, so nothing was saved in {path}; make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>the disk failed while using {path} ({why}); nothing was changed, check the disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} was written by apptracker {version}, newer than this one; update apptracker to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>{path} cannot be written; make the folder writable, or choose another with --data-dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no story {id}; apptracker story list shows them with their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>change {id} was taken back already; apptracker history lists the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{words}' cannot be taken back, because {what} was changed again since; nothing was changed, take back the later change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>'{words}' is too old to be taken back; a backup from that time still holds the former state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/errors.py"/>
        <source>there is no change {id}; apptracker history lists the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Paste a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Search or run anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Fold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>History and bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Letter templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Follow-up rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Remove the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Import a JSON Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save as calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Search this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>On a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Open what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a stage on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a stage back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move to a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Say why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Something new on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Into the day, then open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a week later, or a quarter hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move a week earlier, or a quarter hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Next month or week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Month or week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Back in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Forward in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Adding a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save and add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Write the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Write another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Plan an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Write the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Tag what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Open a saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>In its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Next application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Previous application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Correct what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>This is not a requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>A story or fact answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>This is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>What the posting says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>What changed since it was last captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Edit the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move its paragraph up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Move its paragraph down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Read through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Give it to somebody to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export as a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>E-mail the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Choose the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Copy the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a reminder with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Look for doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Import address cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save address cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Delete the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Save the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Copy the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Rename the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Go back to the saved text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Import a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Delete the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Switch the rule on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Make one like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Back to how it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Delete the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Add a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Delete the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>Export the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/actions.py"/>
        <source>{key} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/acts.py"/>
        <source>Moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/acts.py"/>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/acts.py"/>
        <source>Taken out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/acts.py"/>
        <source>Moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Your profile is empty so far. Add a story or facts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>What answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Find a story or fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Your stories and facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>It answers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>What answers “{asked}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>It counts as strong as a story, line or skill does. You can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/answering.py"/>
        <source>Nothing in your profile has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/caution.py"/>
        <source>What the guide says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/caution.py"/>
        <source>{heading}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Correct: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Not counted as asked for any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Counted as a must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Counted as nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Counted as an answer to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Not counted as an answer to it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Counted as asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Read as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>{action}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Add a story that shows it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>Take back what you said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>It is nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/correcting.py"/>
        <source>It is a must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{state}, in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Advertised before: {job}, {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Advertised again: {job}, {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Noted as the same job, advertised again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Noted as another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{you_applied}, it seems: {job}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{stage} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Looks like the same job as {job}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Open {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Merge {job} into this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Advertised again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{job} is this job, advertised at another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{job} is another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Unlink {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>{job} is merged into this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>And {n} more like it.</source>
        <extracomment>One: And {n} more like it.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/doubles.py"/>
        <source>The link is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>E-mail you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>The application is then in {stage}, since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Correct the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Save (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>{day} – that lies ahead; add a reminder for it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>{day} – before you kept the posting, which is fine if it was so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>What was said, what you found out, what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>Added to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/events_form.py"/>
        <source>History corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Choose one to see what answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Nothing in your profile answers this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>You said that this is not asked for, so it counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Not this: it does not answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Not this: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/evidence.py"/>
        <source>Open the story “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Keep the resume you sent, a certificate, the offer. Drop files here; copies are kept with your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/files.py"/>
        <source>Attached {n} files</source>
        <extracomment>One: Attached {name}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>No files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>or drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>{size}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Kept on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Save a copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Take off {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Attaching {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>This kind of file may run something. Save a copy and look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/files.py"/>
        <source>Took off {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/forms.py"/>
        <source>What you typed last time is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Phone interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Video interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>In-person interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Simulated call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{answered} of {asked} asked for are answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Nobody to turn to is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{stage} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{words}, applied {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{interview} was {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{interview} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>See it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Closes {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{n} must-haves without an answer</source>
        <extracomment>One: {n} must-have without an answer</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Sent on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Because: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>No reason noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Say how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Closed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>See them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>No posting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>{answered}, {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>See which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>No prep sheet yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>No letter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>The letter has blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Fill them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>The letter is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance.py"/>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance_card.py"/>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/glance_card.py"/>
        <source>{act}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Asked once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>In the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Everything about the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>More for this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Close the application (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Overdue, {when}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Next, {when}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>No employer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/head.py"/>
        <source>for {n} days</source>
        <extracomment>One: for {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/head.py"/>
        <source>{action}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>{day}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>{day}. Written down {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Show {more} of {left} earlier lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Show all {count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Deleted from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Correct this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/history.py"/>
        <source>Delete this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Plan the first one, and the prep sheet and the reminders around it come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>{format}, {n} minutes, round {round}</source>
        <extracomment>One: {format}, {n} minute, round {round}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>No interview yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>{format} interview, {when}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Interview called off, its reminders are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>With {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>It was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/interviews.py"/>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>Must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>Nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/legend.py"/>
        <source>Bold: must have. A solid line under it: answered. A waved line: a gap. A dotted line: a task, the work itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Ask once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Set to No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Say how the interview went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Accept or decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Write the thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Add the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/next_step.py"/>
        <source>Finish the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>What was said, what you found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Save note (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Search finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Note saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Note the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Invited me to a phone interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Note the answer (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Reminders that wait for their reply go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Noted that they answered, moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/notes.py"/>
        <source>Noted that they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Work mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Why this employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>{day}, {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Letters say this word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Indeed, a friend, a job fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Saved: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>What the job is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Town, or where you would work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>17 to 18.50 USD per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>today, or 1 Dec 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>Somebody else was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>1 Dec 2026, or in 10 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>One or two sentences of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/overview.py"/>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Pay in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Show how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Show how the pay compares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Pay in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>No pay is known. The guide says what such jobs pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pay.py"/>
        <source>Show less about pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Keep the recruiter, the manager, or whoever told you about the job, with how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Take off this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Everything about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Copy the number of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Everything about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Take {name} off this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Save person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Recruiter, manager, someone who works there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Copied {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>Recruiter, manager …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/people.py"/>
        <source>{name} taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pinned.py"/>
        <source>Stands on the prep sheet. The guide has more to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pinned.py"/>
        <source>From the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pinned.py"/>
        <source>Take off the sheet: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/pinned.py"/>
        <source>Taken off the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{day}, {time} in {place}, as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{time} in {place}, as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>tomorrow 15:00, 1 Dec 2026 9:30, next tue 2pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Time zone they named it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{day}, {time}; for you {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{day}, {time} ({apart})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>How you meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Names, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>An address, a link, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>How long, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Interview planned, with reminders to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Move the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>What they asked, what you promised, when you will hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Mark as done (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>It can stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Interview done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>{when}. That has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Interview moved, reminders with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>Write the day and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/planning.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Choose a requirement in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Captured {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Put a newer capture of this posting in its place; the old one stays with what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Select words in the posting that ask for something and were missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>See what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Readiness {ready} of 100: see what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Captured {day} from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>{captured} (newer version; first captured {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Reading the posting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>{captured}. It asks for no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Select the words in the posting that ask for it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting.py"/>
        <source>Added to your profile: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Postings (*.html *.htm *.mht *.mhtml *.webarchive *.pdf *.docx *.odt *.rtf *.eml *.msg *.json *.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>This is the version you have already, word for word. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Paste its text, drop a saved page, or choose a file. Then you see what it asks and what you can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>The posting's text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>The posting’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Save posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Posting saved: {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Posting saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>A newer version of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Choose the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_form.py"/>
        <source>Reading the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/posting_text.py"/>
        <source>The posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>PDF (*.pdf);;Word (*.docx);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Made from the posting, your letter and your stories. Saving it keeps this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>The prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Writing the prep sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Save as PDF or Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Prep sheet copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Save the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Writing the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Prep sheet saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/prep.py"/>
        <source>Saving the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Technical skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Soft skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Trait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>License or check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Physical demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>{answered} of {asked} answered, {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Must have, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>Nice to have, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>No requirements found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/reading.py"/>
        <source>{n} gaps</source>
        <extracomment>One: {n} gap</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reading.py"/>
        <source>no gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>Reminders come by themselves when you apply or plan an interview. You can also make your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>Show what was done or dismissed ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>No reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/reminders.py"/>
        <source>Hide what was done or dismissed ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>You said these are not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>You said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>{state}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Gaps ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>Answered ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirement_rows.py"/>
        <source>The work itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>What the posting asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>I have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Correct this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Say what is asked and what answers it, where it was read wrongly ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>How to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Add a story that shows: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Correct: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>I have this: {words}. Adds {name} to your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/requirements.py"/>
        <source>Adds “{name}” to your profile, under {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>{field}: {words}, {where}. Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>The posting says: {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/said.py"/>
        <source>{n} to confirm</source>
        <extracomment>One: {n} to confirm</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/said.py"/>
        <source>{n} differ</source>
        <extracomment>One: {n} differs</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>May be: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>{words} — Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said.py"/>
        <source>Noted: {field} was read wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>{field}: {value}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Not that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Add to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>{act}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>{where}; you have {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Copied {copied}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>{name}. Show it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Open the link: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_row.py"/>
        <source>Write an e-mail: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Posted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Phone calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>How to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>from the page’s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>from the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Likely, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>They ask for no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>Calls are welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/said_words.py"/>
        <source>apply by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>ZIP (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>When it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>It went without a letter or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Export as folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Export as ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Looking whether anything changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>The posting as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Save it as it was captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Not as it went out: {parts}. A backup from before still has it; restore one under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Where the folder goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Export what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Saved as {name} in {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Nothing was sent for this yet. Mark it as sent when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>{job}. Sent on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Sent on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>What each sentence of the letter rested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>What each sentence rested on then, to have ready when they ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Behind the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>The letter that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Open the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Save the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Sent before checksums of everything were kept; nothing shows that it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Show as pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Exporting what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Left out, because it cannot be read any more: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Your answers to the application form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Unchanged since {since}: every checksum is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>{day}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent.py"/>
        <source>Kept as text alone: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/sent_parts.py"/>
        <source>{n} pages; show it as text to read it aloud</source>
        <extracomment>One: {n} page; show it as text to read it aloud</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/sent_parts.py"/>
        <source>The letter as it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Tick what you noticed in the posting, in what people say, or when you were there. A bad sign brings a question to ask them onto your prep sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Look for signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Signs of this employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Save signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Signs saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Change the signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Opening the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Good sign: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>To be wary of: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>The posting says: “{hint}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>Good signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/signs.py"/>
        <source>To be wary of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tabs.py"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Take this tag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Take off the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/tags.py"/>
        <source>Tag taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Nothing is to be written at this stage. Thanks, questions and answers to an offer come up when they fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/texts.py"/>
        <source>{n} answers</source>
        <extracomment>One: {n} answer</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Your wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>No text fits now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>What fits now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>All texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Write: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Leave it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>“{title}” is in the history. The application is still in “{stage}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Begun earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts.py"/>
        <source>Move to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Paste their questions, one a line. “(500 characters)” behind one is minded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>{count} of {limit} characters, {over} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Added {n} questions</source>
        <extracomment>One: Added {n} question</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>{n} characters</source>
        <extracomment>One: {n} character</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>{count} of {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Questions to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Add questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Add what forms usually ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Copy all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Took the question off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>The answers are on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Take off: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Your answer: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Use the suggestion: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Copy the answer: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>Suggested: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>[your answer]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_form.py"/>
        <source>The answer is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>It is kept in your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>It is kept with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>{field} is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Hold the pointer over a sentence to see what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Open in mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Save as .eml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Draft it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>I sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Note it in the history, with the text as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>The text is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>It still says {blanks}. Fill in what is missing, or take it out, before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Fill in: {blank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Noted in the history: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Drafted anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_mail.py"/>
        <source>Still to fill:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Nothing to make a headline of yet. A job with its dates and one line with a figure would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>No story makes a line yet. Tell one that begins with what you did: “I calmed …”, “I found …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Copy all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>The lines are on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Copy: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>The line is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>A headline for the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Lines from your stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>Answers {requirements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/texts_resume.py"/>
        <source>No figure in it yet. How many, how fast, how often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Nothing that counts: at most spaces, case and punctuation are other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Asked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>No longer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{field}: no longer said (was {before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>It asks more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>It asks no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>It asks otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>It says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{words} (nice to have)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{words}: a must-have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{words}: only nice to have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{field} is worded otherwise: see the lines below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{field}: {now} (was {before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{field}: {now} (not said before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>… and {n} more lines</source>
        <extracomment>One: … and {n} more line</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>maybe {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>Line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/version_rows.py"/>
        <source>{fate}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>the version you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{captured}, compared with {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>What changed in the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Back to the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>The earlier version of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Comparing the versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{captured} ({version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{version} from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{day}, {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>The later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>The version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>There is only one version of this posting so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>As it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Read the earlier version in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{field}: {now}; you have {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>{field}: {now}; you have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Use it: {field} {now}; you have {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/versions.py"/>
        <source>Use it: {field} {now}; you have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application/zones.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application_field.py"/>
        <source>No application; type an employer to find one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/application_field.py"/>
        <source>Application {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Spreadsheet (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>{name} moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>{column} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Export {n} applications</source>
        <extracomment>One: Export {n} application</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Wrote {n} applications to {file}</source>
        <extracomment>One: Wrote {n} application to {file}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Work modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>{n} applications</source>
        <extracomment>One: {n} application</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Work mode changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>{n} rows copied</source>
        <extracomment>One: {n} row copied</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Select an application first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>There is nothing to export here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acting.py"/>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>{name} moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>{name} taken out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>{name} archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>Archiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/acts.py"/>
        <source>Moving to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Then sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Reset the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Sort by {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Turn the order of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Do not sort by {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>{column} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Move {column} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Move {column} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Hide {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/choosing.py"/>
        <source>Then sort by {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>{n} days</source>
        <extracomment>One: {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>Next reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>In stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/columns.py"/>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>Search employers, titles, notes, postings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>{name}, {n} applications</source>
        <extracomment>One: {name}, {n} application</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>Search applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/filters.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/groups.py"/>
        <source>No employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/header.py"/>
        <source>Click to sort, Shift+click to sort by one more column, drag to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Selected applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Move to stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Copy {n} rows</source>
        <extracomment>One: Copy</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Copy with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Open in the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/menu.py"/>
        <source>Edit the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/model.py"/>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/model.py"/>
        <source>{title}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/model.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/model.py"/>
        <source>{title}, {count}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/reminding_many.py"/>
        <source>A reminder for each of {n} applications</source>
        <extracomment>One: A reminder for {n} application</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/reminding_many.py"/>
        <source>{n} reminders added</source>
        <extracomment>One: Reminder added</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/reminding_many.py"/>
        <source>Adding reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/selection.py"/>
        <source>Remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/selection.py"/>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/selection.py"/>
        <source>{n} selected</source>
        <extracomment>One: {n} selected</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>{tag} taken off {n} applications</source>
        <extracomment>One: {tag} taken off</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>{n} applications tagged {tag}</source>
        <extracomment>One: Tagged {tag}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>Tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/tagging.py"/>
        <source>New tag “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/values.py"/>
        <source>night, bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>Waiting for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>Closing this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>No reminder set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/viewing.py"/>
        <source>Save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/views.py"/>
        <source>Update the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/views.py"/>
        <source>The view has another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/views.py"/>
        <source>View saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/applications/views.py"/>
        <source>View updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/acting.py"/>
        <source>{n} cards copied</source>
        <extracomment>One: {n} card copied</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/acting.py"/>
        <source>Select a card first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/acting.py"/>
        <source>Nothing is to be done there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/carrying.py"/>
        <source>{n} cards</source>
        <extracomment>One: {n} card</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/carrying.py"/>
        <source>Move {n} cards to {stage}</source>
        <extracomment>One: Move {n} card to {stage}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>What ended this way comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Nothing here matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Jobs you like wait here. Add a posting, and it comes in on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Drag a card here when you have applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Drag a card here when they write or call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Drag a card here when an interview is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>Drag a card here when they make you an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{stage}, {applications}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{stage}, {applications}, {over} over your limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>More for this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>More for {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{count} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{column}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/column.py"/>
        <source>{n} over your limit</source>
        <extracomment>One: {n} over your limit</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column.py"/>
        <source>{column}. Click to unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Fold the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Change the limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Set a limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Take the limit off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>Select all its cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/column_menu.py"/>
        <source>{stage} has no limit any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Skip this (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>What they said, or what you take from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Feedback, kept as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Save reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>F6 goes here from the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/ended.py"/>
        <source>{name}: {stage}. What was the reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>The posting gives reason for caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>The posting has serious warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>closes {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>{covered} of {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>Closing date: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>In {stage} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>Answers {covered} of {asked} things asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>in this stage for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>in this stage since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>answers {covered} of {asked} things asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/face.py"/>
        <source>{n} days overdue</source>
        <extracomment>One: {n} day overdue</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/face.py"/>
        <source>reminder {due}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>More can still come in; the column then says by how many it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>Limit of {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>Set limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>Applications at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/limiting.py"/>
        <source>{stage} limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/board/moves.py"/>
        <source>{toast}, {n} over your limit</source>
        <extracomment>One: {toast}, {n} over your limit</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/moves.py"/>
        <source>{name}: reason saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/moves.py"/>
        <source>{name}: feedback saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Newest in stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Longest in stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Best covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Order of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Order of the cards: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/board/sorting.py"/>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda.py"/>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>{near}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>Show earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>Show later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/agenda_rows.py"/>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>What is done or called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Not all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/bar.py"/>
        <source>Not shown: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Moved to {when}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>{said}. That has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Add a reminder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Plan an interview here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>{said}. At that time you have an interview with {other}, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Only reminders can be dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Only reminders can be put off; move this one to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Open the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Move to another time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>{said}. Its reminders moved along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>To do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Put off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>Only reminders and interviews can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/doing.py"/>
        <source>This interview is still ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/planning.py"/>
        <source>Type an employer to find the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/planning.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/teaching.py"/>
        <source>Interviews, reminders and closing dates stand here on their days; drag one to move it, or press N on a day for something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/teaching.py"/>
        <source>Your days fill by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/verdict.py"/>
        <source>This is over and stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/verdict.py"/>
        <source>{when} has passed: a reminder needs a time ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/verdict.py"/>
        <source>{when}, which has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/verdict.py"/>
        <source>{when}, at the same time as {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Closing dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{day}, {n} entries: {entries}</source>
        <extracomment>One: {day}, {n} entry: {entries}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>+{n} more</source>
        <extracomment>One: +{n} more</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{how}, {n} minutes</source>
        <extracomment>One: {how}, {n} minute</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Closes {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>The application has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>Prep sheet kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{day}, nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{job} closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>A saved job closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{n} interviews</source>
        <extracomment>One: {n} interview</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{n} reminders</source>
        <extracomment>One: {n} reminder</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>{n} closing dates</source>
        <extracomment>One: {n} closing date</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar/words.py"/>
        <source>You applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Saved {name}: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Calendar (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Job search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>Saving the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/calendar_saving.py"/>
        <source>what was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Kept as the newer version: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Kept as the posting of that application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Kept as the newer version; it says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Go on with what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Paste what you copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Enter, or {keys} in the big field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Added {job}. Now the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>What you entered is kept. {keys} goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>What stood here before is kept, and offered when you add the next posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capture.py"/>
        <source>Add {n} applications</source>
        <extracomment>One: Add {n} application</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Nothing to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Save it a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capture.py"/>
        <source>Added {n} applications</source>
        <extracomment>One: Added {n} application</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Added {name}, advertised again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capture.py"/>
        <source>Add these or close first; one more posting goes in after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/advert.py"/>
        <source>Paste the posting, drop a file, or type:

Employer, title, link

Harbor Mutual, Customer service agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/drafts.py"/>
        <source>{n} files</source>
        <extracomment>One: {n} file</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/dropping.py"/>
        <source>The mail program hands over no more than a pointer to the mail. Save the mail as a file and drop that, or copy its text and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/dropping.py"/>
        <source>Nothing that can be read was in it. Save it as a file and drop that, or copy its text and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/fields.py"/>
        <source>May be: {value} — Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/fields.py"/>
        <source>17-18.50 USD/hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/fields.py"/>
        <source>{field} may be: {value}. Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/fields.py"/>
        <source>{value}
{where}. Down arrow in the field uses it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>What is understood appears here. You can also fill it in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>The link is kept, and never opened. Paste the text of the posting so that it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>No job was recognized in this text. If there is one, fill in what you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>Enter saves. For a letter later, paste the text of the posting too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>Who is it, and what is the job called? With both, Enter saves; Ctrl+Enter saves now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>Be careful with this one: {n} serious signs below, with the reason.</source>
        <extracomment>One: Be careful with this one: {n} serious sign below, with the reason.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/one.py"/>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/said.py"/>
        <source>May be: {cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>Read the warnings first: {reason}. And {n} more signs like this.</source>
        <extracomment>One: Read the warnings first: {reason}. And {n} more sign like this.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>{n} postings found</source>
        <extracomment>One: {n} posting found</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>A posting that names neither job nor employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>Read the warnings first: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>Each becomes an application of its own. Untick what you do not want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>{n} files could not be read</source>
        <extracomment>One: {n} file could not be read</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>{found}; {unread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>asks for {n} things</source>
        <extracomment>One: asks for {n} thing</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>nothing it asks for was recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>You have this already ({state}); tick it to add it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/several.py"/>
        <source>The same as in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>{job} is advertised again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>Its posting is the very same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>That one is in {location}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>You have one like it in another place: {job}. {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>You have this already: {job}. {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>Also: {job}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>Keep as the newer version of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>It is advertised again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/similar.py"/>
        <source>Keep as its newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Asks for {n} things</source>
        <extracomment>One: Asks for {n} thing</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Fill in your profile to see which of them you can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Asks for {n} things; your profile answers {answers}</source>
        <extracomment>One: Asks for {n} thing; your profile answers {answers}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Your profile answers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>Nothing in your profile answers this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/understood.py"/>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/waiting.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/waiting.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/waiting.py"/>
        <source>{words} {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/warnings.py"/>
        <source>Be careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/warnings.py"/>
        <source>Take a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/capturing/warnings.py"/>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/capturing/warnings.py"/>
        <source>Show {n} more signs</source>
        <extracomment>One: Show {n} more sign</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Sample data is in. Settings removes it in one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Backed up to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>There is nothing to paste. Copy a posting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Making sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>The sample data is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/commands.py"/>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Something went wrong inside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Everything you saved before is kept, and you can carry on. If it happens again, close the window and open it anew. The details below name places in the program and hold nothing about you; they are also in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/fault_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Show only some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Take all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/filtering/bar.py"/>
        <source>{n} more</source>
        <extracomment>One: {n} more</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{amount} an hour or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{amount} a month or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{amount} a year or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Or type a day, such as 1 Nov 2026 or 2 weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{field}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Filter by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Type an amount, such as 18 or 38,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>On {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/offers.py"/>
        <source>{amount} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Applied or added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>With a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Without a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>With warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Without warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Live ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Archived ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Reminder overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Pay: {amount} a year or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>{field}: not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>{listed} and {n} more</source>
        <extracomment>One: {listed} and {n} more</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/filtering/words.py"/>
        <source>Pay: at most {amount} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>{amount} an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>{amount} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>{amount} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>{amount} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>every month on day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/formats.py"/>
        <source>{n} days ago</source>
        <extracomment>One: {n} day ago</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>every {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>up to {pay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>from {pay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/formats.py"/>
        <source>in {n} days</source>
        <extracomment>One: in {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>ddd, MMM d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/formats.py"/>
        <source>ddd, d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/aiming.py"/>
        <source>Aim at this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/aiming.py"/>
        <source>Stop aiming at this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/aiming.py"/>
        <source>You aim at {name} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/aiming.py"/>
        <source>You aim at {name} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/contents.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Say how far each statement is true of you. The roles that follow come with their reasons; they are worth a look, no more. You can work in any of them if you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>The statements follow the career guides. How they are weighed is our own rule, not a test of anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>What you said speaks for these. Read them, and judge for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Answer a few statements, and roles that may suit you appear here with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>{n} more, and roles that may suit you appear here with the reasons.</source>
        <extracomment>One: {n} more, and roles that may suit you appear here with the reasons.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Nothing stands out so far. The role explorer shows what each role is like, for you to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Read about: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Which role fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Compare them side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>{answered} of {asked} answered. Worth a look: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>{answered} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>Answers cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/fit.py"/>
        <source>About the work as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/going.py"/>
        <source>A letter answers a posting. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/linking.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>{n} entries, the nearest first</source>
        <extracomment>One: {n} entry, the nearest first</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>Nothing in the guide has those words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>Try one word less, or a plainer one: “pay”, “weekend”, “tell me about yourself”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>Search for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>{n} entries</source>
        <extracomment>One: {n} entry</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/listing.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Type a pay to see it by the hour and by the year, and beside what the career guides say. Each figure keeps its year and source, and none is blended with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>17 to 18.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Amount, or from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Where you live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Read more: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>Write the pay like 17 or 17 to 18.50, and the currency in three letters like USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay.py"/>
        <source>What else counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Bars over a full-time year: filled is the figure's range, a diamond its median, a ring its average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Bars over a full-time year: filled is the figure's range, a diamond its median, a ring its average, the dashed frame is this pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Year: {year}. Source: {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Read more: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>The source's own conversion at the time: {amounts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>What the guide knows: {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>The same pay by hour, week, month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_figures.py"/>
        <source>Level: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>below this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from below this range into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>within this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from within this range to above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from below this range to above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>above this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins below this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins within this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends within this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends above this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>below the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>up to the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>the same as the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from the median up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>on both sides of the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>above the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins below the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins at the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends at the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends above the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>below the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>up to the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>the same as the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>from the average up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>on both sides of the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>above the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins below the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>begins at the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends at the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>ends above the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>about {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>median about {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>average about {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>where you live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>whose figures are in the same currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>the first region in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Full time is taken as {hours} hours and {days} days a week, {weeks} paid weeks and {months} months a year, before tax. Rounded to whole units, by the hour and the day to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>The guide has no figures for “{place}”; {region} is assumed, {assumed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>The title names no level, so figures for all of them stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{others} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{first}. The guide's figures for {levels}, {region}: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>This pay: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{region}, since the job is in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>It is not known where the job is; {region} is assumed, {assumed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{region} is shown, {assumed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Level: {levels}, as the title suggests, and figures for all levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>About {amounts} full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>It is not said for how long this pay is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{first}. The guide's figures, {region}: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>median {pay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>average {pay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>about {words} full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>{words} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Not compared: this figure is in {theirs}, the pay in {yours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Not compared: the pay names no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Not compared: it is not said whether the pay is by the hour or by the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>Not compared: the job is part-time, and it is not said whether the pay is for its hours or for full time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>about {amounts} at {stated} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pay_words.py"/>
        <source>about {amounts} at {stated} a week, as the posting states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>Add to a prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>Find an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>“{title}” will stand on the sheet of the application you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>Interview {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>No application has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>No application is running. Add a posting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>It is on the prep sheet for {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/pinning.py"/>
        <source>Added to the prep sheet for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Something you show counts in full; something you only list, or something close to it, half at most. This is our own reckoning by fixed rules over what your profile holds: no verdict, nothing an employer sees, and no AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Your profile is empty so far, so nothing can speak for you yet. One job or one story is a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Choose a role or one of your applications to see what you show already, what is missing and what helps most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>This is the first figure. Look again after a step or two, and you see how it grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>How ready you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Ready for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>See which role fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>What it takes, and what you show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Your progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Choose a role or an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Readiness {figure} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>The roles you look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Your applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>A number says how many points a step adds by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>From {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Still at {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness.py"/>
        <source>Reminder for tomorrow added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Listed, shown by nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Shown by what you have told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Read the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Read how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>{name}: {points} points. {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Readiness by day: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Remind me tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Remind me tomorrow: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>good to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Open the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/readiness_parts.py"/>
        <source>Open the story that shows it: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>The quick brown fox jumps over the lazy dog, and many more follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>Suggested by the guides, not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>{whose} Partly ours: {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>From the career guides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/reading.py"/>
        <source>Ours, not from the career guides. {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Two or three roles side by side: what you would do, what it asks of you, what it pays and where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>{value} of {hardest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Role explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Take out {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>{most} at once is the most. Take one out to add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Read it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>Read all about {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/roles.py"/>
        <source>The guides say nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>Not now: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>Show less from the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>One more from the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/saying.py"/>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>in the weekly round of boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>in the weekly round of employers' pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Removed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Looking through {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>No longer looking through {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Another place, or an employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Name of a place to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Its link, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Link of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>What kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Many employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>One employer's page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>{n} applications marked {source}, {answered} answered</source>
        <extracomment>One: {n} application marked {source}, {answered} answered</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Show {n} more places</source>
        <extracomment>One: Show {n} more place</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Show fewer places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Open {name} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Add place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Tick the places you use. Naming a site is no recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_places.py"/>
        <source>Add your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Choose where to look and what to search for. Two reminders a week then name them, and every choice can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Not sure where to begin? This picks the places worth a look each week, titles for the roles you aim at, and both reminders every Monday. Change anything afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Chosen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>{n} places</source>
        <extracomment>One: {n} place</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>{n} titles</source>
        <extracomment>One: {n} title</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Search plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Set up a plan for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>{n} weekly reminders</source>
        <extracomment>One: {n} weekly reminder</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>no weekly reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>This season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_plan.py"/>
        <source>Set up your search plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Your town, or how far you would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>What to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>You have not said which roles you look for, so all of the guide's titles stand here. Aim at a role in the role explorer to see its titles first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Another title to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Copy all as one search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Searching for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>No longer searching for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Work mode: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Add title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>For example {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Copy {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Forgot the title {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Saved where you search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Ready to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Click one title, or take all: most boards find any of the titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Search for {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_titles.py"/>
        <source>Forget {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>A reminder that names your places and titles, and comes again once it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Job boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Employers' own pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Weekly round: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>{name}: day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>{name}: time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Any time that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Remind me each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Remind me each week: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Stop the weekly round: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Next time: {when}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>Next time: {when}, {again}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>{names}: a reminder every {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/search_weekly.py"/>
        <source>No more weekly reminders: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Start a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your other texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Make lines for your résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Answer their form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add to your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add volunteer work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add to your skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add to your education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Add a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go to your equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Tell a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Compare roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>See how ready you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Plan your search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Put pay in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>See and change this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/guide/using.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>Press one key, together with Ctrl, Alt or Shift if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>{key} is needed in fields and lists. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>A letter alone would act while you type. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>{key} is needed for editing text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/keys.py"/>
        <source>{key} is needed for “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/along.py"/>
        <source>sent last time, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/along.py"/>
        <source>attached here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/along.py"/>
        <source>Leave out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Nothing that is asked for was found in a posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Choose one to see the sentence that answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>In the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>The letter answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Yours, but not in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>You can show it, and the letter does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Show it in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Show it in the letter: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>Tell a story of: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asked.py"/>
        <source>The letter answers {some} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asking.py"/>
        <source>Filled in: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asking.py"/>
        <source>You will be reminded to ask a second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asking.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/asking.py"/>
        <source>Put right, for other letters too: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>As it should stand under the letter. Kept in your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>As the posting names it. Kept with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>An example of work you did well, with its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Begin with “I”. Kept as a story, for other letters too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Who offers the job. Kept with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>So that they can answer you. Kept in your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>A sentence in your own words, to them (“You …”). Letters say it word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Kept with what you stored, so you are asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Fill in: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>{n} blanks to fill</source>
        <extracomment>One: {n} blank to fill</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Worth adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/blanks.py"/>
        <source>Tell it as a story instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>The sentence stays just as it is, whatever changes in your profile or the posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>The sentence is written anew when your profile or the posting changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Your own wording. No stored fact is claimed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>About the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>From the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Courtesy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Nothing you stored backs this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>It names the employer as the application does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>It uses the posting’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>It claims nothing, so it needs no fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Asked in the posting: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Your own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Put back as drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Swap the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>What the sentence rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>{about}, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>The posting asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/card.py"/>
        <source>It answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>A page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Short, about 150 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Body of an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>As the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Where it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Speak of one gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>No word of gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Let go of your wording and choices; you can take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>The letter shows it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Left a proof out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Moved a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Show another proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Leave this proof out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>See all proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Swapped a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Moved a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Started over: your wording and choices are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>A gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Write your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>As fits you best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Something asked that you lack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Show instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Nothing else you stored could stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/choosing.py"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>{n} new words</source>
        <extracomment>One: {n} new word</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>{n} words</source>
        <extracomment>One: {n} word</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>The earlier wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>The later wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Back to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>The letter now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>{came} underlined, {went} struck out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Use the wording of version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Version {number}, sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/comparing.py"/>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Use it for every letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Your letters and prep sheets have it unless you choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Design: {design}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Design: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/designs.py"/>
        <source>Letters and prep sheets have the {names} design from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Reworded a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Left a sentence out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Locked: it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Unlocked: it follows what you store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Unlock the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Lock the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Done editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Reworded the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Move the paragraph up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editing.py"/>
        <source>Move the paragraph down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Edit the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Add a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Put all back as drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/editor.py"/>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>The employer is not known, so the letter cannot name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>The job has no title yet, so the letter cannot name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>There is no phone number or e-mail to answer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Say in a sentence why this employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Your profile is empty, so the letter can say little about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Make it shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Remind me to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>They have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Must be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>See it in the letter: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Put right: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/findings.py"/>
        <source>Edit it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>Give the letter to somebody to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>They have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>A friend, somebody who knows the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>Who reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>You are reminded to ask what they found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/giving.py"/>
        <source>{name} has the letter to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/inplace.py"/>
        <source>The sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/inplace.py"/>
        <source>Enter keeps it, Escape leaves it as it was. Empty, it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/inplace.py"/>
        <source>Enter keeps it, Esc does not. Emptied, it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/inplace.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Save it, look it over in your mail program and send it from there. Opened in the mail program directly, only the text goes over, and you attach the files there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>No e-mail address is kept for this application, so you fill in whom it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Save as an e-mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>The draft has the letter as its text and as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>To {name} ({to})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>To {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Open the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Files to attach to the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>Saving the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>The text is too long to hand over. It is copied, so that you can paste it into the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/mailing.py"/>
        <source>The text could not be handed over: no mail program answered. It is copied, so that you can paste it into the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>E-mail draft (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>{name} (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Saved as version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Export the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Saved to {name}, as version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Version {number} is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>No font can draw some signs, so the PDF leaves them out: {gone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter still has {n} blanks ({missing}).</source>
        <extracomment>One: The letter still has {n} blank ({missing}).</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Marked as sent; a follow-up is planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Marked as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Saving the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter still has {n} blanks: {missing}. Fill in what is missing first, or export a draft that says so on every page.</source>
        <extracomment>One: The letter still has {n} blank: {missing}. Fill in what is missing first, or export a draft that says so on every page.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter still has {n} blanks: {missing}. Fill in what is missing first before you e-mail it.</source>
        <extracomment>One: The letter still has {n} blank: {missing}. Fill in what is missing first before you e-mail it.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter is on the clipboard; {n} blanks left in it</source>
        <extracomment>One: The letter is on the clipboard; {n} blank left in it</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>The letter is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>It is version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>It is kept as version {number}, as it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Open that application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Marking as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Cover letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Export as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>{sign} in “{excerpt}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/outgoing.py"/>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/page.py"/>
        <source>The letter as it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/parts.py"/>
        <source>Tone, length and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/parts.py"/>
        <source>Hide the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Space or the arrow keys go on, Enter edits, Esc goes back. Read it aloud: the ear finds what the eye forgives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>A second pair of eyes finds what you no longer see. Say who has it, or be reminded to ask somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Last sentence first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Out of order you read what is written, not what you meant to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>You have read it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Sentence {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>The letter, sentence by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofing.py"/>
        <source>I have read it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Nothing you stored answers what is asked yet. Tell a story, or add a line to a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>What the letter shows, and what it could show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Swap for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Earlier in the letter (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Later in the letter (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Answers: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Answers nothing that is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Not in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/proofs.py"/>
        <source>It could show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>This is version {number}, as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>This is version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Use this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Compare it with the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Back to the wording of version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Noted: they have read the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/reviewing.py"/>
        <source>Ticked: you have read the letter through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>The letter went with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Add files that went with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Files that went with the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>went with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Letter, posting, your {n} answers to the form and files are kept as they are now, and the follow-up is planned.</source>
        <extracomment>One: Letter, posting, your {n} answer to the form and files are kept as they are now, and the follow-up is planned.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sending.py"/>
        <source>Letter, posting and files are kept as they are now, and the follow-up is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sentences.py"/>
        <source>Sentences and their facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sentences.py"/>
        <source>Sentences and what they rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/sentences.py"/>
        <source>Hide the sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Beside the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/side.py"/>
        <source>Point at a sentence to see what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/spelling.py"/>
        <source>Add to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/spelling.py"/>
        <source>Added to your words: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/typeface.py"/>
        <source>Source Serif 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Your changes are stored as you make them. Save the letter to keep a version you can come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Version {number} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Look at version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Compare version {number} with the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>What was sent with version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/versions.py"/>
        <source>What was sent with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>Your profile is empty, so the letter can say little about you. Add where you worked and a story or two, or import a JSON Resume; the letter writes itself from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>There is no posting with this application, so the letter cannot answer what is asked. It gets far better with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>Version {number}, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>With your wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>As drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>{now}, changed since version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>Writing the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/view.py"/>
        <source>Open the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/ways.py"/>
        <source>Export, e-mail or copy the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/ways.py"/>
        <source>More for the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/ways.py"/>
        <source>More ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/letter/ways.py"/>
        <source>Compare with version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>You applied for this job {days_ago} already: {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>You applied for this job {days_ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>{title} at {employer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>a job without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>{stage} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>{stage}, applied {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>Archived; {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/likeness.py"/>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/moving.py"/>
        <source>{moved}. You applied for {n} of these jobs before</source>
        <extracomment>One: {moved}. You applied for one of them before</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/moving.py"/>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/notice_bar.py"/>
        <source>Close: it stays on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/notice_bar.py"/>
        <source>{n} more notices after this</source>
        <extracomment>One: {n} more notice after this</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/notifying.py"/>
        <source>This is a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/notifying.py"/>
        <source>Notifications from apptracker look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/own_window.py"/>
        <source>{employer} – {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/application.py"/>
        <source>Notes and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{some} of {n} applications match</source>
        <extracomment>One: {some} of {n} application match</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>1 of {n} archived applications matches</source>
        <extracomment>One: 1 of {n} archived application matches</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>1 of {n} applications matches</source>
        <extracomment>One: 1 of {n} application matches</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{some} of {n} archived applications match</source>
        <extracomment>One: {some} of {n} archived application match</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Choose, sort and group columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Keep every application in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Add the posting of a job you like, and it becomes the first row here. Paste it, drop it or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Show all applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>Try fewer words, fewer filters or other stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{n} archived applications</source>
        <extracomment>One: {n} archived application</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{title}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/applications.py"/>
        <source>{all}, {n} waiting for a reply</source>
        <extracomment>One: {all}, {n} waiting for a reply</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>In the bin since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Take {n} out of the bin</source>
        <extracomment>One: Take {n} out of the bin</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Applications in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Choose one or several; with Ctrl or Shift, more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Applications you delete wait here, with everything about them, until you take them out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>{n} taken out of the bin</source>
        <extracomment>One: {n} taken out of the bin</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/bin.py"/>
        <source>Taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/board.py"/>
        <source>See at a glance where every application stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/board.py"/>
        <source>Each stage has a column. Add the posting of a job you like, and its card moves on as you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/board.py"/>
        <source>{applications}, {number} under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/board.py"/>
        <source>{number} of {applications} match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/calendar.py"/>
        <source>Days of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/calendar.py"/>
        <source>Nothing on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/calendar.py"/>
        <source>Choose something on a day first: Enter goes into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/calendar.py"/>
        <source>Week in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/guide.py"/>
        <source>{entries} on {n} subjects, from the career guides</source>
        <extracomment>One: {entries} on {n} subject, from the career guides</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>History or bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Every change can be taken back; {n} applications in the bin</source>
        <extracomment>One: Every change can be taken back; {n} application in the bin</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Every change can be taken back; the bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Show older changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Everything you do here is written down, and each line can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Bin ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Took back: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/history.py"/>
        <source>Did again: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>{n} coming</source>
        <extracomment>One: {n} coming</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>No interviews yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>When an employer invites you, plan it here: reminders to prepare come by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>{n} without a prep sheet</source>
        <extracomment>One: {n} without a prep sheet</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/interviews.py"/>
        <source>Show earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>There is an employer {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Keep the people behind the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Recruiters, managers, whoever told you of a job: with how to reach them, and all there was with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Try fewer words, or look in the other list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Employers come with their applications, people as you add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Choose somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Everything about them stands here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>The list, and the one that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/people.py"/>
        <source>{n} matches</source>
        <extracomment>One: {n} match</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/people.py"/>
        <source>Employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/people.py"/>
        <source>{n} people</source>
        <extracomment>One: {n} person</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/people.py"/>
        <source>{n} employers</source>
        <extracomment>One: {n} employer</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>JSON Resume (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Education and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Availability and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Every job counts, also in a shop, a kitchen or an office: letters show what you would bring along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Name the programs you know and what you do well, as postings name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Also the one you grew up with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Who you are, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Letters say only what stands here. Begin with your name and one job, or import a JSON Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Wrote {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Begin with your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Choose a story first: click it, or go to it with Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Imported {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>{n} jobs</source>
        <extracomment>One: {n} job</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>{n} skills</source>
        <extracomment>One: {n} skill</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>{n} stories</source>
        <extracomment>One: {n} story</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>What letters may say about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/profile.py"/>
        <source>Writing the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>{on} of {n} rules on</source>
        <extracomment>One: {on} of {n} rule on</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>{said}, {n} reminders waiting because of them</source>
        <extracomment>One: {said}, {n} reminder waiting because of them</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Added a rule. It is off until you switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Rules, and the one that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Switched on: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Switched off: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Switched off: {rule}. {n} reminders went away</source>
        <extracomment>One: Switched off: {rule}. {n} reminder went away</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Back to how it came: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Saved: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Not saved: {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/rules.py"/>
        <source>Deleted: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Templates (*.j2 *.jinja *.jinja2 *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>This one is built in and stays as it is. Copy it to make it yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Letters that use it are written with this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>This is a draft, kept as you type. Letters are written with the text you saved before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>This is a draft, kept as you type. No letter can be written with it until it works and is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Saved. Letters that use it are written with this text from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Kept as a draft, because it does not work yet. What is to be put right stands below the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>{n} templates of your own, {broken} of them not working yet</source>
        <extracomment>One: {n} template of your own, {broken} of them not working yet</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Imported as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>How your letters are put together. Copy one to make it yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>{n} templates of your own</source>
        <extracomment>One: {n} template of your own</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>A made-up job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Name of the new template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>My letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>New name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Made the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Renamed {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Deleted the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>The text cannot write this letter yet; this is the last one it wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Name of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>{words}; it does not work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>Letters cannot be written with this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/templates.py"/>
        <source>The draft is put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>D done · S put off · W say · X dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>W letter · S not today · Enter what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>W ask · S wait · Enter what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>Your day starts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>Add a posting you like, and each morning this page tells you what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/pages/today.py"/>
        <source>{n} more reminders after the coming {days} days</source>
        <extracomment>One: {n} more reminder after the coming {days} days</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>Choose a row first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/pages/today.py"/>
        <source>Press Enter for what can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/dialogs.py"/>
        <source>{name} tied to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/dialogs.py"/>
        <source>Tie {name} to an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/dialogs.py"/>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/dialogs.py"/>
        <source>Type an employer or a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/doing.py"/>
        <source>Address cards {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/doing.py"/>
        <source>{name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/doing.py"/>
        <source>{n} deleted</source>
        <extracomment>One: {n} deleted</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/doing.py"/>
        <source>Saved {n} address cards in {file}</source>
        <extracomment>One: Saved {n} address card in {file}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/doing.py"/>
        <source>Noted: they are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/employer.py"/>
        <source>You applied here {n} times, first {first}, last {last}</source>
        <extracomment>One: You applied here {n} time, first {first}, last {last}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Open the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>More for this employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Merge with another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Show in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>You have no application here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>People there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>What to find out about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>What you know of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Why you would work there, and signs you noticed: what you keep with an application stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>You have not applied here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>You applied here {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>What you noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>What is good to know about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/employer.py"/>
        <source>Why you wanted to work there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>By employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Last in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Most applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Search names, employers, roles, numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Search people and employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/finding.py"/>
        <source>Address cards and doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/finding.py"/>
        <source>{n} pairs may be one: compare them</source>
        <extracomment>One: {n} pair may be one: compare them</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Twice in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{field}: {before} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>adds {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Address cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Space takes a card or leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Reading the cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{n} new</source>
        <extracomment>One: {n} new</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{n} changed</source>
        <extracomment>One: {n} changed</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{n} known already</source>
        <extracomment>One: {n} known already</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{cards}: {parts}. Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Tie them to your {n} open applications at their employers</source>
        <extracomment>One: Tie them to your open application at their employer</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Reading the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Import {n} cards</source>
        <extracomment>One: Import {n} card</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/importing.py"/>
        <source>{n} cards imported</source>
        <extracomment>One: {n} card imported</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/importing.py"/>
        <source>Importing the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/lists.py"/>
        <source>Overdue, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/lists.py"/>
        <source>Reminder {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/lists.py"/>
        <source>In touch {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>What is chosen stays. Applications, reminders and interviews of both are kept, and Undo makes two again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merge two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merge two employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merge with whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merge with which employer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>People who may be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Employers that may be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Merged into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Looking for doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Nobody seems to be there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/people/merging.py"/>
        <source>{n} pairs look like one</source>
        <extracomment>One: {n} pair looks like one</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>Compare {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/merging.py"/>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>They have the same e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>They have the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>They have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Their names differ in one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Show more: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Perhaps the same as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Applied {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Take off {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/parts.py"/>
        <source>Compare and merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>More for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Open the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Tie to an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Tied to no application. Tie them to one, and its history is here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Calls, e-mails and answers of their applications stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Save as an address card (.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Merge with somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>{employer}, by their application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/people/person.py"/>
        <source>Copied {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Your name as letters sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>What you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. Customer service agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. (218) 555-0199</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. me@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. Duluth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. MN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. https://example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>In a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>What you do well and look for next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Add something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>e.g. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Equipment for work at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Remove {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>I can work on most holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Webcam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Save answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Saved: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/about.py"/>
        <source>Forgot: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/chips.py"/>
        <source>Take out {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/entries.py"/>
        <source>Removed {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Add what you did there, with a number if you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>More for this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>What you did there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Removed the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Saved the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/highlights.py"/>
        <source>Added the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>Imported: {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>Everything in the file was here already, so nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>Kept, but no part of JSON Resume, so letters do not use it: {names}. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>{why} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>{n} facts added</source>
        <extracomment>One: {n} fact added</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>{n} facts changed</source>
        <extracomment>One: {n} fact changed</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/profile/imported.py"/>
        <source>{n} facts as before</source>
        <extracomment>One: {n} fact as before</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>September 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>May 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Volunteer work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save volunteer work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add an award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add an interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Save reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>March 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Said where a posting names its hours. A whole sentence reads best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>I can work evenings and every second weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Said where a posting names its hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>I am looking for 30 hours or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Ends the sentence “I can start …” in every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>two weeks after you call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Said with your hours, where a posting names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>I have two weeks' notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Said near the end of every letter, word for word. Leave it empty unless you mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>I hope to stay and to grow into quality work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Time away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Opens letters, word for word, when you come back to work. Leave it empty and nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>From 2023 to 2025 I cared for my mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Letters for work from home name the first three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>wired internet at 300 Mbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Quiet room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Where you can take calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>a quiet room with a door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>“Yes” is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>a noise-cancelling headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>a laptop with two screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Customer service agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Harbor Mutual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Duluth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>In a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Answer calls about bills and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Phone volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Lakeside Food Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Answered the help line on Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Typing, or a heading such as Support tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>62 words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Zendesk, Microsoft Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Fluency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Fluent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Degree or certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>High school diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Lakeside Community College</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Zendesk Support Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Zendesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>A help page for the food bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Forty answers that callers ask for most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Employee of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Cedar Grocers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Calm calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Call Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Choir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Alto, jazz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Ana Ruiz, shift lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/kinds.py"/>
        <source>Never lost her patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>What is still missing for good letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>Nothing. Letters can say who you are, what you did and how well you did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>Add: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/missing.py"/>
        <source>Show {hidden} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Deleted the story {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Edit the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>Story: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/profile/told.py"/>
        <source>A story is one thing you did, from how it began to what came of it: a dispute you settled, a person you helped, a day on which you kept several things going. Letters and prep sheets tell the one that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/putting_off.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/putting_off.py"/>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/putting_off.py"/>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Their posting asks not to be phoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Nothing prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>As a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>In their portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>call Ana back next tue 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>How you do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminder_form.py"/>
        <source>Write what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Choose an application from the list under For, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Say when in the same line, such as “call Ana back next tue 10”, or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Save reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Reminder {when}, {again}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Reminder {when}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Edit the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Call Ana back about the second interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Saved the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>And what is to be done then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Understood: “{text}”, {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/reminding.py"/>
        <source>Understood: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>whether or not calls are welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>only where calls are welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>only where calls are not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>Where calls are welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>only where a person is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>only after an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>may fall on a free day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>Working days between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>How often, while no answer comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>Others to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>nothing prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>times in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/conditions.py"/>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Words where you phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Words where you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Why, for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>What it is good for, and when to leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>The rule that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Phone {employer} about {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>The same as for a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>What you are reminded of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Only for these kinds of interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>None chosen: for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Only when the interview is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>None chosen: in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Only while the application is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>None chosen: until it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>It goes away by itself when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>More: words, conditions, repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>On: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/editor.py"/>
        <source>Ours, not the guide's: {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/list.py"/>
        <source>Space switches the current rule on or off; Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/model.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/model.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/parts.py"/>
        <source>{name}: one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/parts.py"/>
        <source>{name}: one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/parts.py"/>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>They had answered by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>It would have reminded you {n} times</source>
        <extracomment>One: It would have reminded you {n} time</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>There is no history yet to try it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>Nothing that happened in these days calls for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>If that day is {on}, it reminds you the same day: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>If that day is {on}, it reminds you on {due}: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>{answered}, so it would not have asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>Moved from {day}, a free day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>What it would have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>What this would have done in the last {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>This comes back once what is marked above is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>{n} employers had answered before</source>
        <extracomment>One: {n} employer had answered before</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>{n} were moved from a free day</source>
        <extracomment>One: {n} was moved from a free day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>{n} times it had become pointless</source>
        <extracomment>One: {n} time it had become pointless</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>It would have reminded you once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>It would not have reminded you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>If that happens today, it reminds you the same day: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>If that happens today, it reminds you on {due}: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>Show {n} more</source>
        <extracomment>One: Show {n} more</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/preview.py"/>
        <source>Show the {n} others</source>
        <extracomment>One: Show the {n} other</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>0 stands for the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>without news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>before {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>after {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>What it counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>at a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Without a time it is there all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>{most} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Your free days and public holidays do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/timing.py"/>
        <source>Every day counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>on their portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>at your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>phone interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Sam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>{name}: insert {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Puts {{{placeholder}}} where you are typing; each reminder says what it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Reads: “{reads}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>First way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Second way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Third way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>Fourth way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>no other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/wording.py"/>
        <source>else {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>Before you apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>After you apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>Around an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>Offers and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>When nothing happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>simulated call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>not marked as over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>over, nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>over, with what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>an interview is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the interview is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the stage changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>something is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>anything happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>interviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>no response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the kind of interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>who reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{n} times in all, every {length}</source>
        <extracomment>One: {n} time in all, every {length}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you save a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you save a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you give a letter to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you give a letter to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you send your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you send your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>they begin to look at you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day they begin to look at you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>they want to meet you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day they want to meet you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day of an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day of an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you accept an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you accept an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you decline an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you decline an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>a rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day of a rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>you stop waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day you stop waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>anything was heard or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>the day anything was heard or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{n} working days</source>
        <extracomment>One: {n} working day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{length} without news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{when}, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>from the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{n} reminders waiting</source>
        <extracomment>One: {n} reminder waiting</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>On {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{first}, else {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>The day before {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{length} before {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/words.py"/>
        <source>{length} after {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/work.py"/>
        <source>Customer service representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/work.py"/>
        <source>{rule} (mine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/work.py"/>
        <source>My own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/rules/work.py"/>
        <source>Write to {employer} about {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>{name} is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Hidden views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/saved_views.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/asking.py"/>
        <source>Narrow a search by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/searching/completing.py"/>
        <source>{n} suggestions, Tab takes the first</source>
        <extracomment>One: {n} suggestion, Tab takes it</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/completing.py"/>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>new job advert application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>ics export phone alarms interviews reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>zoom in font size bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>trash deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>cv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>demo example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>reminders when after days weekends holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>preferences options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>duplicates merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>help keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>zoom out font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>in its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>in its tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Showing what was found for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Show all {n} in Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/finding.py"/>
        <source>Show all in Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/foot.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/foot.py"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/foot.py"/>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/foot.py"/>
        <source>How to narrow a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Nothing here has that name. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>No application fits all of that. Leave something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Search or run anything. ? shows how</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>{n} results</source>
        <extracomment>One: {n} result</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/palette.py"/>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Still going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Over, however it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied, and no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Nothing heard for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A reminder waits since an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>With a warning in its posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Filed away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Worked from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Worked from home in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Worked on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A reminder that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>An interview that was not canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A note, a call or an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>An attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>A closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>{key}: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>pay: at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>In this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>With this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>At this employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Found there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Worked from home, on site or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>At this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Paid so much or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied for, or added, before a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied for, or added, after a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied for, or added, from a day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Applied for within these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Added within these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Changed within these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Closing within these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>With something beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>These words just in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Without this word; a minus sign turns operators round, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>Any of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>pay: {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>pay: at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>“{key}:” is no filter. Do you mean {near}: ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/searching/words.py"/>
        <source>up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>apptracker {version}, free under the MIT License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>Nothing leaves this machine: no account, no network, no telemetry. Links and mail drafts are handed to your own browser or mail program, only when you press them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>What is stored where, in your data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>applications, postings, letters, people, reminders, profile, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>files you attached, and postings as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>backups, each of them whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>your own templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>the window's places and sizes, theme, font size, watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/about.py"/>
        <source>faults of the program, with nothing about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>A small program stays, with an icon beside the clock that opens the window or stops the reminding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>A small program stays. This desktop has no place for its icon, so it runs without one: you see here whether it runs, and stop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>This system shows no notifications: reminders are told by the bar in this window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>This system shows no notifications: reminders are told by the bar in this window and by the icon beside the clock only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Reminders come on days when you do not open the window, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>cron and systemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It is running now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It starts when you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Task Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Remind me after the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Start reminding when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Where to save the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Saved in {folder}. HOW-TO.txt says what to do with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Instead of a program that stays, {scheduler} can look every five minutes whether something is due. The files for that, and how to use them, are made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>It does not stop. Logging out ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/background.py"/>
        <source>Save files for {scheduler}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/calendar.py"/>
        <source>Interviews, reminders and closing dates go into one file. A phone that has it rings by itself, also while this computer is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/calendar.py"/>
        <source>Mail the file to yourself and open it on the phone, or import it on your calendar's website, best into a calendar of its own. When plans change, save and import it again: what moved is updated. To be rid of what is done, empty that calendar first. Without names it suits a calendar that others see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/calendar.py"/>
        <source>Calendar on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/calendar.py"/>
        <source>Leave out names and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Interviews are planned in this time zone unless you name another. It is {there} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Interviews are planned in the time of this computer, where it is {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>As this computer, or a place like America/Chicago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Your time zone is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/clock.py"/>
        <source>Your time zone is this computer's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/contents.py"/>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/contents.py"/>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/contents.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/contents.py"/>
        <source>No setting has these words. Try another, like “dark” or “backup”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>made by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>before a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Backups and samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>The data will be as it was in {backup}. What is there now is backed up first, so you can restore that later; Undo does not reach across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Backed up and checked ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Show all {n} backups</source>
        <extracomment>One: Show all {n} backup</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Backups (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>A backup is made by itself each day you change something. Copy one to another disk now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>A made-up person's search is mixed in with yours. Take it out in one click; what is yours stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Fill the program with a made-up person's search to look around. It comes out again in one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restored the data of {when}. What was there before is a backup of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restored the data of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>Restore from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/data.py"/>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Everything you keep here is in this folder, and nowhere else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Everything you keep here is in this folder, which you chose, and nowhere else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Everything you keep here is beside the program and travels with it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>For this run, everything you keep is in the folder that was named when the program started:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>All of it moves to {folder}. The program closes and opens again over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Move it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Carry it with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Puts the data beside the program, for a stick that goes from computer to computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Where your data is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Moving copies everything, checks the copy and starts the program anew there. A copy stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Move your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/folder.py"/>
        <source>Moving your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/followups.py"/>
        <source>Rules remind you to follow up: after you apply, around an interview, before a closing date. Switch them, change their days and words, and see what each would have done last month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/followups.py"/>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/followups.py"/>
        <source>Open follow-up rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>Region and formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>As usual there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>The currency is meant where you type pay without one, like “17 an hour”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>First day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>As this computer: {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>The window speaks it when it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>Open it again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/formats.py"/>
        <source>It looks like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Health of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Looks at every page of the database, every kept file and the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Checking the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Repairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/health.py"/>
        <source>{n} of {all} things looked at need a look.</source>
        <extracomment>One: {n} of {all} things looked at need a look.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Everything is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/health.py"/>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Region and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>dark mode light night high contrast colors look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Accent color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>colour hue tint highlight blue green purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>compact comfortable spacing row height tight dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>text size larger smaller zoom scale letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>animation reduced motion effects movement scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>navigation pages menu fold collapse icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>start page first page open launch home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>español Spanish English translation idioma words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>country locale format numbers dates money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>12-hour 24-hour am pm time format military</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>week starts Monday Sunday Saturday calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>money dollar euro pound pay salary wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>clock place city UTC interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Days you are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>weekend working days work week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>bank holidays free days country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>columns board pipeline status steps rename order hide add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>reminders automatic remind after applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>When silence counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>gone quiet ghosted no response working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Applications a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>weekly goal target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>tell me alert pop-up sound morning test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>do not disturb night silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Leave out names and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>privacy neutral hide screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>login start closed tray autostart cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>ics iCal export alarms Google Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>letters prep sheets look font typeface classic modern layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>A4 letter print page format PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>cover letter text wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>dictionary words spell check typos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>downloads postings arrive automatic import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>keys hotkeys bindings rebind change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>location where stored files database open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Move the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>another folder disk cloud drive place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>Carry the data with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>portable USB stick memory key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>back up restore copy safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>demo example try remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>check repair damaged integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/index.py"/>
        <source>version license privacy network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>Letters and prep sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>As usual in your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>Letters and prep sheets have the {design} design from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>{about} One letter can have another: choose it beside the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>Usual in your country, as your profile has it: {paper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>Letters and prep sheets are for {paper} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/letters.py"/>
        <source>The paper goes by your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Berry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Graphite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Compact, to see more at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>With names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Icons alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>The page I left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Claims Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Northwind Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Customer Care Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Interviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Fennel and Rye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Order Desk Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/look.py"/>
        <source>How lists look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Each thing is told once. What falls into quiet hours, or does not fit into the day, comes in one notification the next morning. All of it is on Today anyway. Leave out names and texts where others see your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Your system took the notification. If you saw nothing, allow notifications from apptracker in the settings of the system, and look whether it is set not to disturb you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>This system shows no notifications. What is due is told in a bar at the top of this window instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>10 minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>15 minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>30 minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>1 hour before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>1½ hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>2 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>3 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>{n} minutes before</source>
        <extracomment>One: {n} minute before</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Tell me what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>For a whole day, in the morning at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Before an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>At most a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>With a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Show a test notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/notifications.py"/>
        <source>Changed how you are notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>No public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>Public holidays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>Part of the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/place.py"/>
        <source>No holidays are known for “{typed}”. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>After so many working days without news, Today offers one last polite question, and when that stays without an answer, No response. The days are our own: employers differ, and the career guides name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>{days} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>After applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>While they look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>After an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>Gone quiet and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>no goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>Then set No response by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>After asking once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>Set the goal of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>Set when silence counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>No response is set by itself from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/quiet.py"/>
        <source>No response is only suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/shortcuts.py"/>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/shortcuts.py"/>
        <source>{n} actions have keys of yours.</source>
        <extracomment>One: {n} action has keys of yours.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/shortcuts.py"/>
        <source>Everything can be done by keyboard. {keys} lists the keys, {palette} runs any action by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Letters are checked in American and British English and in Spanish, on this computer alone. Names and words from your profile and from the posting are right anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>This computer has no spelling checker that apptracker can use, so letters are not checked for spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Add a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Words that are right, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/spelling.py"/>
        <source>Your words are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Found, not applied for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Sent, waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>They are taking a look at you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>You are talking with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>They want you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>You said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>You said no to an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>They said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>You stopped it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>They never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Delete {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Drag to another place, or press Alt+Up and Alt+Down in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Name of the stage {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Show {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stage_rows.py"/>
        <source>Hide {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The ways an application goes, in your words and your order. What a stage means stays, so reminders and figures go on whatever you call it. A hidden stage keeps what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>{n} applications are in {stage}.</source>
        <extracomment>One: {n} application is in {stage}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Give the first names back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stages have a new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stage {stage} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stages have their first names again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Name of the new stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Like Second interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Add stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stage they go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Move them and delete the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>{many} Where to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>The stage is called {name} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>{stage} shows again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>{stage} is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/stages.py"/>
        <source>Added the stage {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/templates.py"/>
        <source>A template decides what your letters say and in which order. Copy a built-in one and change the copy; its letter shows beside it as you type. What you did and where comes from your profile, never from the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/templates.py"/>
        <source>Open letter templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>A new web page, PDF, Word file, mail or text there is looked at once it is whole. If it holds a posting, you are asked whether to look at it. Nothing is added by itself, and your files are never changed, moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>Watch this folder for saved postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>Look at what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>{n} postings found there, not looked at yet</source>
        <extracomment>One: {n} posting found there, not looked at yet</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/watch.py"/>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Follow-ups are never due on a free day, and free days do not count as working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Working week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Next: {holidays}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Take those of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Public holidays of {place} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Public holidays count as working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Off: they count as working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/settings/workweek.py"/>
        <source>Your free days are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>An application is one job at one employer. It begins with the posting: paste or drop it anywhere, or type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>What the posting asks is held against your profile and stories, gaps first. What was read wrongly, you correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>A letter says only what is stored about you. Fill its blanks, change any sentence, export it, mark it as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Its stage moves from Saved to Applied and on. Each move plans the follow-ups, and Today says when they are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Nothing is lost: every change can be undone, backups make themselves, and nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>No shortcut has that name. Ctrl+K finds every action, with keys or without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Narrowing a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>All keys as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>{action} is now {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>{action} has no keys now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>All keys are as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Change the keys of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Save keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>{action}: no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>Now: {keys}. Press the new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>“{action}” has these keys now, and gives them up when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/shortcuts.py"/>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Where were you, and what had gone wrong or was needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>What was yours to do? Leave it out when the situation says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>What did you do, step by step? Begin with “I”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>How did it end, for the customer and for the team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Name them as postings do; Enter adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>{others} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>The double charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>One thing you did that shows {skills}. Letters and prep sheets tell it in your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>One thing you did, told in a minute. Letters and prep sheets tell it in your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Skills it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Save story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Save story ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>This is what you typed before and did not save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>A few words you will know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>What you typed is kept. Open the story again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>It has a number, so it is easy to believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>A number makes it stronger: how many, how much, how long? Give one you can stand by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>This story was deleted meanwhile. Save once more to keep it as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/stories.py"/>
        <source>Saved the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Save ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Text and what is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>The letter it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Letter and variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Letter or variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Text and letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/layout.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/naming.py"/>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/naming.py"/>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>What is wrong with the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>{template}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>{n} things to put right, the first {few} of them here</source>
        <extracomment>One: {n} thing to put right, the first {few} of them here</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/templates/problems.py"/>
        <source>{n} things to put right</source>
        <extracomment>One: {n} thing to put right</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/source.py"/>
        <source>Text of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/source.py"/>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>Search the variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>One of: {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>A built-in sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>For example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/variables.py"/>
        <source>True or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/work.py"/>
        <source>{name} – not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/work.py"/>
        <source>{name} – draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/work.py"/>
        <source>{title} – built in, {spoken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/templates/work.py"/>
        <source>A job without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/toasts.py"/>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>in their portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Open the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Open the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Done, next on {day}: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Dismissed, next on {day}: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>due now, since {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Done: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Dismissed: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>No longer repeated: {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Opened again: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Deleted: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Put off to {words}: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>&amp;Pick a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/acting.py"/>
        <source>overdue by {n} days</source>
        <extracomment>One: overdue by {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>overdue since {day}, still wanted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>Later &amp;today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>T&amp;omorrow, {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/acting.py"/>
        <source>&amp;Next week, {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Closing soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Coming days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>{section}, {n} reminders</source>
        <extracomment>One: {section}, {n} reminder</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Put away {number} that are older than a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>Set {number} without an answer to No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>{section}, {n} saved jobs</source>
        <extracomment>One: {section}, {n} saved job</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/agenda_model.py"/>
        <source>{section}, {n} applications</source>
        <extracomment>One: {section}, {n} application</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/asking.py"/>
        <source>Say that you asked them (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/asking.py"/>
        <source>Make a reminder to ask once more, and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/asking.py"/>
        <source>Added a reminder to ask once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Interview {when}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Suggested next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/cards.py"/>
        <source>{n} reminders in the coming days.</source>
        <extracomment>One: {n} reminder in the coming days.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>All done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Nothing due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Reminders come by themselves when you apply or plan an interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/cards.py"/>
        <source>Agreed as {time} in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Your goal is {n} applications a week</source>
        <extracomment>One: Your goal is {n} application a week</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>You have no goal for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Put away what was older than a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Putting away old reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Set to No response, because nothing was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Taken back: they are where they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>This reminder is a task: there is nothing to say or write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Stop repeating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Wait longer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Let it go: archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>I applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/doing.py"/>
        <source>Open the search plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/goal.py"/>
        <source>{number} of {n} applications sent</source>
        <extracomment>One: {number} of {n} application sent</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/goal.py"/>
        <source>{n} applications sent</source>
        <extracomment>One: {n} application sent</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Goal reached: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Change the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Goal for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>No goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Set a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/goal.py"/>
        <source>Another number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>suggested: ask once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>suggested: No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/gone.py"/>
        <source>nothing heard for {n} days</source>
        <extracomment>One: nothing heard for {n} day</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>asked once more {day}, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/gone.py"/>
        <source>nothing heard for {n} weeks</source>
        <extracomment>One: nothing heard for {n} week</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>An application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Set to No response: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Setting to No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Waiting longer: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Not today: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Moved to Applied: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Archived: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>Wait longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>A saved job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>letter kept, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/gone.py"/>
        <source>no letter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/gone.py"/>
        <source>&amp;{n} more weeks</source>
        <extracomment>One: &amp;{n} more week</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/outcome.py"/>
        <source>It stays in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/outcome.py"/>
        <source>It enters the history, and what waits for their reply goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/outcome.py"/>
        <source>What waits for their reply goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/outcome.py"/>
        <source>Move it to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/row_bar.py"/>
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/row_bar.py"/>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/row_bar.py"/>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Choose what to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Not by phone: their posting asks not to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Why, and when to leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Change the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Mark the reminder as done (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Save note and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Looking it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Note it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Set the stage to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Done: {text}. Your text still had {blanks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Done: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Noted what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/script_dialog.py"/>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>There is no script for this reminder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Choose what it is about, or just note what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Wrote: {subject}

{body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>What came of it, for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>No address is kept for this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Save the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Saved to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Wrote to {to}: {subject}

{body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>Still to fill: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>What they said, and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>No mail program answered. The text is copied, so that you can paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>The text is too long to hand over. It is copied, so that you can paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/scripts.py"/>
        <source>No phone number is kept for this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>Today: {done}. Tomorrow: {tomorrow}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} applications were set to No response, because nothing was heard: {names}.</source>
        <extracomment>One: {n} application was set to No response, because nothing was heard: {names}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} other reminders</source>
        <extracomment>One: {n} other reminder</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{reminders} and {interviews}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{names} and {n} more</source>
        <extracomment>One: {names} and {n} more</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} applications were set to No response, because nothing was heard.</source>
        <extracomment>One: {n} application was set to No response, because nothing was heard.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} overdue</source>
        <extracomment>One: {n} overdue</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} today</source>
        <extracomment>One: {n} today</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>nothing due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} interviews in the next {days} days</source>
        <extracomment>One: {n} interview in the next {days} days</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} closing soon</source>
        <extracomment>One: {n} closing soon</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} gone quiet</source>
        <extracomment>One: {n} gone quiet</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} done today</source>
        <extracomment>One: {n} done today</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} follow-ups</source>
        <extracomment>One: {n} follow-up</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/today/summing_up.py"/>
        <source>{n} jobs saved</source>
        <extracomment>One: {n} job saved</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/today/told.py"/>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/tray.py"/>
        <source>Open apptracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/tray.py"/>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/tray.py"/>
        <source>Stop reminding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is as it was; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Something went wrong while opening your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>What you saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Try again. If it happens again, open the folder: the file apptracker.log names the place in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>A newer version wrote this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Update the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Nothing was changed. Backups are kept apart and do not share the damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Restore the latest backup. The damaged files are put aside, not thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The data folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Allow writing in the folder, or connect the disk it is on, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Wait until the other program is done and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>This folder belongs to another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The other program's file was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Move that file elsewhere, or start the program with a folder of its own, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Make some room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The disk does not answer as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Check the disk and its cable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is on a disk that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Nothing was changed, and nothing was begun in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Connect the disk and try again. If the folder has another place by now, choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>What is here is the copy that was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Choose the folder it moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The data folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Rename what is in the way, or choose another folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The data was not brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data is as it was: without a sound backup nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Your data could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>The folder with your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>What was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/trouble.py"/>
        <source>There is no backup in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/undoing.py"/>
        <source>There is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/watching.py"/>
        <source>Found a posting in {place}: {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/watching.py"/>
        <source>Found {n} postings in {place}</source>
        <extracomment>One: Found {n} posting in {place}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/watching.py"/>
        <source>Not now: it waits in Settings, under “Watched folder”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>What you look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>How follow-ups work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Skip all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>apptracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcome.py"/>
        <source>Step {number} of {all}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>In Settings: how you are notified, and reminders while the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Paste a posting you like, and see what it asks for. Or look around with a dozen made-up applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Welcome. Who is looking for a job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Your letters are signed with this. Everything you enter stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Take it from a JSON Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Took in {n} facts.</source>
        <extracomment>One: Took in {n} fact.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Which jobs are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Choose as many as you like, or type your own. What is suggested to you goes by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>You get a reminder when it is time to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Reminders are made for you as you go. You can put each of them off, change it or dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Your time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Public holidays are free days, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Choose your country for public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Those of {place}. Settings has other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Add your first posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>One click in Settings takes the sample data out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>A phone script or an e-mail draft comes along. Employers who want no calls get an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>You are set. What first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>{days} after you apply: check that it arrived. Weekends do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/welcoming/steps.py"/>
        <source>Around an interview: prepare, say thank you, and ask what comes next after {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>tomorrow 9:00, next tue, +3wd (working days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>A day and time in words, such as {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>{day}, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>{words} – that has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/when_field.py"/>
        <source>Write it like {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/pick_box.py"/>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/pick_box.py"/>
        <source>What can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>Put off: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>More about: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>Open again: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/reminder_row.py"/>
        <source>Delete: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/stages.py"/>
        <source>Stage: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/widgets/stages.py"/>
        <source>{stage}: move to another stage (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} exists already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>no bundled font can draw '{character}' ({codepoint}, {name}) in “…{excerpt}…”; replace that character, or export as Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>an application needs its {field}; fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application is in the bin; take it out under History and bin first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application is over ({stage}), so there is nobody to ask once more; move it to another stage first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application is not in the bin any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application is not there any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this employer is not there any more; it may have been merged or erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this interview is still ahead, on {wall} {zone}; say it is over once it has begun, or change its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this interview is {state} already; plan a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this interview is not there any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this rule is not there any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>what was sent is not there any more; marking it as sent may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>that application has this very posting already; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{file} holds {count} postings, and an application answers one; add them with Add a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{file} looks like a résumé, not a job posting; to fill your profile, export the résumé as JSON Resume and import that under Profile, or type it in there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application has no posting yet; add one with its text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the profile has no '{key}'; choose one of the fields shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>one link belongs to one posting, and {count} were found; add them one at a time, or leave the link out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the letter still has blanks ({blanks}); fill them in the letter, or export it as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>version {version} of the letter still has blanks, so it cannot have been sent; save a finished one first, or choose another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this application has no letter version {version}; choose one of those shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this rule comes with the program and cannot be deleted; switch it off instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this rule is your own, so there is nothing it goes back to; change it, or delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>words are needed, up to {limit} letters; what stands in braces has to be one of those offered below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>these words may have up to {limit} letters; what stands in braces has to be one of those offered below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the words name the {name} in braces, which is not known here; take it out of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>choose {least} to {limit} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this rule counts before the closing date, not after it; say how many days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>what comes before a date comes once; for more than once, count from something that has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>choose at least one way to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>an employer who wants no calls cannot be phoned only; add e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this text is not there any more; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is nothing to say on the phone for this; choose another text, or take the phone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>at least one day of the week must be a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the template '{template}' is only a draft, because it does not work yet; open it under Letter templates to see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the guide has no such entry any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{title} has no posting whose demands can be read, and its title names no role of the guide; add the posting, or choose a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the guide has no role '{name}' any more; choose one of those shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the plan has no such step any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>something went wrong inside the program after a change was stored; History and bin shows it, and details are in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the environment variable APPTRACKER_NOW is '{value}', which is no date and time with an offset; take it away, or write it like 2026-11-21T09:00-06:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is no backup at {path} any more; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} was written by version {version} of this program, newer than this one; update the program, then restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the backup could not be verified ({why}) and was thrown away; press Check now under Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is nothing to put into a calendar yet; plan an interview or add a reminder first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is no application to export here; show or select some first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this view is not there any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this person is not there any more; what showed them may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this document is not there any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this line stays as it is: it says how the application came in or what went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this line of history is not there any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this is not in your profile any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the kept file {name} is no longer as it was kept; press Check now under Settings, and restore a backup if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>the kept file {name} is missing from the data folder; press Check now under Settings, and restore a backup if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this file is not there any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this is not read from the posting any more; look at the list anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>“{text}” names no time; write one at its end, like tomorrow 9:00 or next tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this names two times, “{one}” and “{other}”; write the one you mean below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{name} is not among the people of this application any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this reminder is not there any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>there is no stage '{stage}' any more; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this story is not there any more; it may have been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>another program is busy with {path}; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} is damaged, or holds no data of this program; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this data folder was named for this run alone; start the program without naming one to move the data you use every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>your data is in {path}, which is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} cannot be used as the data folder ({why}); nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} belongs to another program, so it was left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} was written by version {version} of this program, newer than this one; nothing was changed, update the program to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>{path} cannot be written; make the folder writable and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this was taken back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>this change is not in the history any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>add a posting to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>press Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>press Back up now if anything changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>attach them again, or restore a backup from the list above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>something went wrong inside the program; what you saved before is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>press Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/ui/words.py"/>
        <source>restore a backup from the list above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Phone interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Video interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>In-person interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Simulated call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>On their website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>With {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>no employer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Applications close: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/calendar_entries.py"/>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>A book serif, your name on the left above a fine line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Source Serif 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Modern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>A clear sans serif under a short blue bar, details on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Source Sans 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Like a page of a book, your name large in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>EB Garamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/documents.py"/>
        <source>A small sans serif, for a letter with much to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/interviews.py"/>
        <source>phone interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/interviews.py"/>
        <source>video interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/interviews.py"/>
        <source>in-person interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/interviews.py"/>
        <source>simulated call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Tell what you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>A letter tells only what you keep here about yourself. A resume file fills most of it in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Fill in your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Add the first posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Paste a posting that appeals to you{for_roles}. Employers' own career pages are a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Add a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You have an offer from {employer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Thank them and ask by when they need your answer. Read all of it, pay, hours and start day, write down your questions, and then accept, decline or ask for time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>See what to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>The order of things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Tell {employer} that you have a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You accepted an offer, and {job} is still open there. A short, friendly word frees the place for somebody else and keeps the door open for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>The whole step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Get ready for {employer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>The interview is {when}. The prep sheet puts likely questions beside your own stories, and what your letter claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Write the prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Write the letter to {employer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>{job} closes {when}, and there is no letter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Write the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source> The job closes {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Send the letter to {employer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>A letter for {job} is kept and not marked as sent.{closes} Read it once more, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Open the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>No story is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>One story is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Two stories are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Tell a story of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>{kept} Three true moments – a dispute you settled, someone you helped, many things at once – carry letters and interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Add a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You accepted a job: well done. Should you go on looking: look{for_roles} on the career pages of employers you like, then on the large boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>{pace} Look{for_roles} on the career pages of employers you like, then on the large boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>Look for the next job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>No application in the last seven days. One today is a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>one job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>{applied} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You applied for {jobs} in seven days: a steady pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You applied for {jobs} in seven days; {goal} a week is our idea of a steady pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You applied for {jobs} in seven days; {goal} a week is your goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>You applied for {jobs} in seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source> for work as {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/next_step.py"/>
        <source>in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>work mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>employment type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>posted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>contact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>contact email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>contact phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/postings.py"/>
        <source>how to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/profile.py"/>
        <source>meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>the closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>documents are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>anything last happened with an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>somebody is given the letter to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>{days} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>{days} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>on the day of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>an application moves to {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>{length} {event} that had an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>at {hour}:{at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>where calls are unwelcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>where calls are welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>where a contact is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>and again every {every} while no answer comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/rule_words.py"/>
        <source>{value} times in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>Since {WEEKDAYS}, {MONTHS} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>You have a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>You have an appointment {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>{tomorrow}at {_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>Interview {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>Today {now}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>With {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>today {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>1 is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>{overdue} are overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>{count} reminders are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/scheduling.py"/>
        <source>{count} things to do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stage_history.py"/>
        <source>Added as {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stage_history.py"/>
        <source>Moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Interviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/domain/stages.py"/>
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the record of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the posting as captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the letter's pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>{seen} sent packets are as they went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packet_checks.py"/>
        <source>{damaged} sent packets are not as they went out, such as what was sent on {sent_on} (packet {id}): {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>Cover letter.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>its pages could not be typeset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>Sent {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>no font at hand can draw “{character}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>cover letter version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/packets.py"/>
        <source>Sent: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Wrote an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Added to the history of {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Corrected a line of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/histories.py"/>
        <source>Deleted a line of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>{format}, {wall_time} {zone}, {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>JudgedFile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>Misspelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>your reason for this employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>your story “{story}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>a line of your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>“{word}” is in no dictionary; look whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>“{word}” may be misspelt: {meant}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source> It stands in {where}; correct it there, so that no letter repeats it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>Have somebody read the letter to {employer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>Have somebody read the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letter_checks.py"/>
        <source>Added a reminder: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Changed the letter for {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Reworded the letter for {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Took up version {number} of the letter for {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Started the letter for {application_id} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Kept a letter for {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Read the letter for {application_id} through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Read the cover letter through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Cover letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/letters.py"/>
        <source>Cover letter, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is a must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is answered by {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>is not answered by {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>Said that “{text}” is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>Took back what was said of “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/matching.py"/>
        <source>Said that “{text}” {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>volunteer work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>a highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>the job at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>the {one} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source> by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Set {which} to {stage}{alone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>nothing heard since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>{ids} applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>{ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>{ids} reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Good pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Work that suits me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Good hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Close to home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Good people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Pay too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Hours do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Another offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Too far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Bad feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Somebody else was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Too little experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>A skill was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Position was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>No longer interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Seemed a scam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Never wrote back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Posting disappeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Moved {ids} to {stage}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Told why {ids} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Moved {ids} applications to {stage}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/endings.py"/>
        <source>Told why {ids} applications ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>there is no data in {root} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>made a backup: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>let go of what {expired} very old changes would need to be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>made lists, the search index and the journal's triggers anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>took away {loose} files that nothing refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>closed {opened} files or folders to other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>only {value} MB are free on the disk with {root}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>make room before the next backup needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{value} MB free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{opened} files or folders can be read by other people on this computer, such as {opened2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the data folder is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>there is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the last backup is {days} day old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the last backup is {days} days old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the database cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the database is damaged: {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the database is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{broken} rows refer to others that are missing, such as {broken2} {broken3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>everything that is referred to is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the search index does not hold what it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>lists and the search index are in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>lists do not show what they should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>changes are not recorded as they should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{value} recorded changes cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the data itself is sound; nothing needs to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the journal holds {undoable} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>the journal is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{found} kept files are {what}, such as {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>attach them again, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{rows} kept files are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/store/integrity.py"/>
        <source>{loose} files belong to nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A letter without it keeps a blank and cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A letter closes with how to reach you, and many employers call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>An e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>The head and the close of a letter give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>The city you live in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>It stands at the head of a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Any work with people counts, in a shop, a kitchen or as a volunteer; letters begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A job you have had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source> and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Letters show what you did there line by line; two or three lines are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>What you did {job}{others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>How many, how much or how fast is what readers believe. Give one you can stand by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A number in what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>With it letters can say how long you have done this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>When you began {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A time you settled a dispute, helped someone or kept several things going is the best proof there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>One story is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>{stories} stories are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>{told} a start; with {STORIES} on different things each letter finds one that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Another story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A story convinces by how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>How “{story}” ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>One figure you can stand by makes it easy to believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>A number in “{story}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Letters name the programs and skills that a posting asks for, if you know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Programs and skills you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>You list them, and no job or story shows them. An interviewer may ask for an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>You list it, and no job or story shows it. An interviewer may ask for an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Something that shows {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Languages raise demand and can raise pay, English included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>The languages you speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>Where a posting names its hours, a letter can say that yours fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>The hours you can work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>For work from home letters name your connection, your room and your headset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>What you have for work at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/completeness.py"/>
        <source>as {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>(you said so)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>{where}{words} {answers} it {YOU_SAID}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>; nothing shows {absent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>{why}, with the same figure: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>, in passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>{where}{words}, which is close to {entry}{fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>work experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>{kind} in {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>Your {name} meets what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>Your {name} answers it in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>{lasted}, may count as the experience that is accepted instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>; the posting names others as examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/coverage.py"/>
        <source>Your languages show {words} beside {value}{words2}{examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Skills it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Skills that help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Tools you would use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Work that carries over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Stories to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Schooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Hours, languages, equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What it would like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What the work stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What the level “{level}” is about weighs double.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Good to have, never a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>Most employers teach their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What the posting says you must have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>What the posting would like to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>True stories on different things, one for each question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>A job or volunteering that used these skills or close ones; any trade counts, and more than a degree does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>A school diploma or its equal is the usual start, not a must; fitting work stands in for half of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>The hours you can work and the languages you speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>The hours you can work, the languages you speak and what you have for work at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness.py"/>
        <source>{about}, once your profile tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List {said} among your languages, if you speak it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Say whether these hours suit you: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List what you have at home: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Add your schooling: {said} is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List it, if you hold it: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List it, if you have it: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Name the work where you did this: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>With {STORIES} on different things, each question you are asked finds one that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Tell another story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>your last job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Lines on what you did there show which of these skills you have used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Write down what you did at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Any trade counts, and so does volunteering; if there is none yet, a few shifts as a volunteer are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Add a job or volunteer work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>A diploma or its equal is the usual start. Many employers take people without, so this counts little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Add your schooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Employers ask early whether their shifts suit you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Say which hours you can work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Every language counts, English included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>List the languages you speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>This is done from home at least in part: a steady connection, a quiet room and a headset are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Say what you have for work at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Your profile does not say so yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Add it if you have it: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>You list it. A line under the job where you used it makes it more than a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Say at which job you used this: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>The posting would like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>The posting asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Look it up, try it, and list it once you have used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Learn this, or list it if you know it: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Nothing shows the thing itself yet. {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>You list it, and nothing shows it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Nothing in your profile shows it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>When did you show this: {said}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Tell a story that shows {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Practice for {trains}. It adds no points by itself; what you can tell afterward does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Rehearse “{scenario}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source> It is never a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/readiness_plan.py"/>
        <source>One way: {course}.{told}{need}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>your publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>{where} show {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>{where} shows {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>{where} use the same words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/reasons.py"/>
        <source>{where} uses the same words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>The roles you aim at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>Other names for the same job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>Chosen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>job boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>the career pages of employers you would like to work for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>Look through {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source> for {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>, {where} or from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>, from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/search_plan.py"/>
        <source>{left} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your {value}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your work at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/showing.py"/>
        <source>your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>; {months}, where {_is_asked} asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>; {months} of the {asked} asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>; {_is_asked} asked for, and no dated job shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>; {months} of it, where {_is_asked} asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{asked} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/tenure.py"/>
        <source>{asked} are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>day of posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>phone calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source> and {less} no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>asks {more} more thing{no_longer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>asks {more} more things{no_longer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>asks {less} thing no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>asks {less} things no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>weighs what it asks otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>{fields} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/versions.py"/>
        <source>some wording changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your line of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Story: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>A story that is no longer stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your own reason for this employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>A fact that is no longer stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your line from {owner}: “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Your line: “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source> (since {since})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Education: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Language: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Skill: {fact}: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/grounds.py"/>
        <source>Skill: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Experience in this kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Experience from other work that carries over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>First job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Returning to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>From inside the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Recommended by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Technical support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Outbound sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Chat and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Leading a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/opening.py"/>
        <source>Work from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/__init__.py"/>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/blanks.py"/>
        <source>“{words}” is still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>Nothing stored backs this: “{text}”. Store the fact or cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>What this rests on is no longer stored: “{text}”. Unlock it, so that it is written anew, or cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>Nothing stored backs this: “{text}”. The head and the close of a letter claim nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>A sentence is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>{typed} sentences are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>{which} your own wording; make sure that you can stand by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>Nothing stored shows {words}: {text}. Store the fact, or cut it if it is not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/claims.py"/>
        <source>No story or job of yours shows {words}; tell one, or be ready to be asked for an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>It has no subject; write one, or begin its template with “Subject: …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>There is no salutation; begin with “{better}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{text}” greets nobody; “{better}” is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{text}” speaks to nobody; “{better}” is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{text}” guesses who reads it; “{better}” is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{match}” does not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>It greets “{text}”; the contact stored is {contact}: “{better}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{greeted}” is a guess, unless you know; the full name is safe: “{better}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>“{text}” has a title before a first name; with a title goes the last name: “{better}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Dear {person},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Estimado {person}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Estimada {person}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Estimado/a {person}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>It does not end as letters do; close with “{closings},” and your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>It does not end as letters do; close with “Sincerely,” and your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Your name is missing below the closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Where the salutation names nobody, British letters end with “Yours faithfully”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/greeting.py"/>
        <source>Where the salutation names somebody, the letter ends with “Yours sincerely”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter writes “{wrong}”; the posting writes “{employer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter writes only “{short}”; name {value} in full once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter never names {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter writes “{wrong}”; the posting calls the job “{job}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter never names the job, {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>“{core}” is the employer of another of your applications; is it left over from that letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>“{other}” is the job of another of your applications; is it left over from that letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>There is no phone number or e-mail in it; add one, unless it goes out as a mail of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter gives {emails}; your profile has {email}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>The letter gives another phone number than your profile, {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>It is signed “{signature}”; your profile has {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/naming.py"/>
        <source>It is dated {date}; give it the day on which it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/reading.py"/>
        <source>Line {line}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>“{match}”: two words run together, “{first}” and “{second}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>“{match}”: a space is missing after the “{stop}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>A sentence begins with a small letter, “{word}”; was something left out before it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>No stop ends this paragraph: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>A {NAMES} in this sentence has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/slips.py"/>
        <source>quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>Nothing the posting asks for is named; add stories that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>“{requirement}” in {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>It answers {answered} of {musts} must-haves: {places}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>Asked for, and you can show it, but the letter says nothing of it: {silent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>Asked for, and nothing you stored shows it: {gaps}. Add a story, or be ready for the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>No result has a number; one figure you can defend makes it believable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>{given} read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>{given} has it to read since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/substance.py"/>
        <source>Read it aloud once, and ask someone else to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/texts.py"/>
        <source>{list} and {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wishes.py"/>
        <source>The posting says what it wants to read: {text}. See that your letter has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>Flesch reading ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>Fernández Huerta's reading ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>{words} words are few; a story, or more lines about your jobs, would give it weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>{words} words are many; under {most} are more likely to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{words}” is a phrase readers skip. {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>{value} are phrases readers skip. {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{match}”: a word stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>This sentence has {count} words; two would read better: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>It reads heavily: {mean} words a sentence, and a {FIGURE} of {ease} (60 reads easily, under {HARD} is hard). Shorter sentences and shorter words help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{shown}” comes {count} times; another word, or fewer, would read better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>{run} sentences in a row begin with “{start}”; turn one around: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{match}” should be “{right} {match2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>British</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>American</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/letter/checks/wording.py"/>
        <source>“{word}” is {other} spelling, and the letter is in {name} English: “{twin}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/answers.py"/>
        <source>describe tell list any experience experienced experiences have had skill skills work worked working job jobs use used using familiar knowledge proficient comfortable software system systems tool tools program programs previous past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/answers.py"/>
        <source>Nothing stored answers this. Write your own; it is offered again when another form asks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/answers.py"/>
        <source>No story of yours fits this yet. Your line “{line}” may be the start of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/answers.py"/>
        <source>What you have stored for this is longer than the form allows. Say it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Thank-you after the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Within a day of the interview. Name one thing you talked about; a few lines are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>The whole text: the guides do not speak of thanking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask about next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When the day they named for their decision has passed, or a week after the interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Confirm the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>The day they invite you. Repeat day and time, and ask what to bring and whom to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>The whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Move the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>As soon as you know. Say that you are still interested, and offer two other days; on the day itself, call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Accept the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Once you have the offer in writing and are sure. Repeat what was agreed, so that both sides mean the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask for time to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When another answer is still out or you want to think. Name a day, and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Decline the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>As soon as you know, so that they can ask somebody else. No reason is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When they offer by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Read it before the phone rings. Thank them, write down what they say, and answer once it is in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>The whole card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask for feedback after a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Within a few days of their answer. One question, and no argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Check that it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>A week after you applied, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Three weeks after you applied without a word. After it, let it rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Résumé lines for this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Before you apply. The résumé is adjusted with the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Answers to their form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When they ask questions beside the letter. What you answer is kept with what you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Ask for a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Before you name them, so that a call finds them ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Asking first, and telling them what they may be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>Withdraw the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/tailoring/texts/kinds.py"/>
        <source>When you no longer want the job. It keeps the door open for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Added {cleaned} at {cleaned2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Edited {id} ({fields})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Changed {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Moved {id} to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Moved {wanted} to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Tagged {id}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took tags off {id}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Noted something on {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Attached {names} to {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Attached {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took off a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took off {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Archived: {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took out of the archive: {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Moved to the bin: {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/applications.py"/>
        <source>Took out of the bin: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/board.py"/>
        <source>Took the limit off {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/board.py"/>
        <source>Limited {stage} to {cards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/bulk.py"/>
        <source>Tagged {wanted}: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/bulk.py"/>
        <source>Took {tags} off {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/bulk.py"/>
        <source>Changed the tags of {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/bulk.py"/>
        <source>Added a reminder to {wanted}: {cleaned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured {read} postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured a posting from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Added the posting of {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured the posting from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured a newer version of the posting from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured a newer version of the posting from {name}: {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Added {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/capture.py"/>
        <source>Captured {wanted} postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/cards.py"/>
        <source>Imported {wishes} address cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/cards.py"/>
        <source>Imported {wishes} address card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/cards.py"/>
        <source>Added contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/doubles.py"/>
        <source>Noted that {value} are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/duplicates.py"/>
        <source>Noted that {application_id} and {other_id} are {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/duplicates.py"/>
        <source>Took back what was noted of {application_id} and {other_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/duplicates.py"/>
        <source>Merged {other_id} into {keep_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/employers.py"/>
        <source>Renamed employer {before} to {cleaned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/employers.py"/>
        <source>Edited employer {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/employers.py"/>
        <source>Merged employer {other} into {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/fit.py"/>
        <source>Fit check: {said} to “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/fit.py"/>
        <source>Began the fit check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/followups.py"/>
        <source>Noted a reply on {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/followups.py"/>
        <source>Gave the letter of {application_id} to {name} to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/followups.py"/>
        <source>Done: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/goals.py"/>
        <source>Set the goal of a week: {goal} applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/goals.py"/>
        <source>Set no goal for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/guide_marks.py"/>
        <source>Added to the prep sheet: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/guide_marks.py"/>
        <source>Taken off the prep sheet: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/guide_marks.py"/>
        <source>Noted signs of the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/having.py"/>
        <source>Added {named} to the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Planned an interview for {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview planned: {interview}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Moved an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview moved: {interview}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Done with an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Cancelled an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview done: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview cancelled: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/interviews.py"/>
        <source>Interview done: {told}. {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/moments.py"/>
        <source>Put away: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/notify_settings.py"/>
        <source>Changed how you are notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/own_words.py"/>
        <source>Added to your words: {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/own_words.py"/>
        <source>Removed from your words: {removed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Added contact {cleaned}{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Added contact {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Edited contact {contact_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Deleted {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Tied {before} to {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Took {contact} off {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Took off contact {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/people.py"/>
        <source>Merged contact {other} into {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/posting_fields.py"/>
        <source>Confirmed the {field} of {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/posting_fields.py"/>
        <source>Noted that the {field} of {application_id} was read wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/preps.py"/>
        <source>Kept a prep sheet for {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Added {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Edited {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Told a line of the profile in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Told the story “{story}” in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Removed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profile_facts.py"/>
        <source>Moved {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Imported the profile from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Set {key} in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Added the story {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Edited story {story_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/profiles.py"/>
        <source>Deleted the story {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Set when silence counts {after}: {number} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Set when silence counts {after}: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Let No response be set by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Do not let No response be set by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Planned to ask {application_id} once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/quieting.py"/>
        <source>Wait until {until} for {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Added a reminder: {cleaned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Deleted: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Marked as {state}: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Noted what came of: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>No longer repeated: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Opened again: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>To do again: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Edited a reminder: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/reminders.py"/>
        <source>Put off: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Switched the rule '{before}' on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Switched the rule '{before}' off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Changed the rule '{wanted}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Added the rule '{wanted}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Put the rule '{base}' back as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/rules.py"/>
        <source>Deleted the rule '{rule}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/samples.py"/>
        <source>Loaded the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/samples.py"/>
        <source>Removed the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/search_plan.py"/>
        <source>Began a search plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/search_plan.py"/>
        <source>Each week: {NAMES}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/search_plan.py"/>
        <source>No longer each week: {NAMES}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/second_reading.py"/>
        <source>{found} read the letter of {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/settings.py"/>
        <source>Chose the {chosen} design for letters and prep sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/settings.py"/>
        <source>Chose {chosen} paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/settings.py"/>
        <source>Left the paper to the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Renamed the stage {stage} to {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Added the stage {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Put the stages in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Showed the stage {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Hid the stage {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Deleted the stage {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/stages.py"/>
        <source>Gave the stages their first names again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/texts.py"/>
        <source>Sent: {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/texts.py"/>
        <source>Wrote{to}: {subject}

{body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/texts.py"/>
        <source>Answered the form of {application_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Added the view {cleaned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Updated the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Renamed a view to {cleaned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Hid a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Showed a view again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Moved a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/views.py"/>
        <source>Deleted the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/welcome.py"/>
        <source>Looking for: {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/welcome.py"/>
        <source>Looking for no role in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/welcome.py"/>
        <source>Finished the welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/workweek.py"/>
        <source>The weekend is {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/workweek.py"/>
        <source>Public holidays of {wanted} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="apptracker/services/workweek.py"/>
        <source>Public holidays count as working days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
