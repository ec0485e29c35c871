prompt-one-breath = Nukelkite rankas nuo klaviatūros, lėtai iškvėpkite, nuleiskite pečius. Perskaitykite žinutę dar kartą ir raskite joje vieną faktą – į jį ir atsakykite.
    .title = Vienas atokvėpis
    .when = Prieš atsakant į piktą žinutę.

prompt-anger-is-not-about-you = Pyktis nukreiptas į tai, kas nutiko, o Jūs tiesiog tas žmogus, kuris atsiliepė. Paklauskite savęs: ką jis būtų pasakęs bet kam kitam Jūsų vietoje? Į tai ir atsakykite, o žeminti savęs leisti neprivalote.
    .title = Pyktis ne dėl Jūsų
    .when = Kai klientas puola.

prompt-after-a-hard-case = Užrašykite, kas sutarta, ir prieš kitą reikalą penkioms minutėms pasitraukite nuo ekrano. Jei slogumas nepraeina, papasakokite kam nors, kas slegia. Jei toks pokalbis paveikia, tai ne silpnumas.
    .title = Po sunkaus pokalbio
    .when = Kai pokalbis ar laiškas nepaleidžia ir tada, kai jis baigtas.

prompt-ask-a-colleague = Paprašykite ko nors nauja akimi perskaityti susirašinėjimą ir užduokite vieną klausimą: „Ko šiam klientui reikia, o aš nematau?“ Klientui pasakykite, kada bus atsakymas. Klausti – irgi darbo dalis.
    .title = Paprašykite kito žvilgsnio
    .when = Kai stringate arba atsakinėjimas virto kova.

prompt-set-a-limit = Vieną kartą ramiai pasakykite, kuo galite padėti ir kas pokalbį nutrauks. Jei įžeidimai nesiliauja, pokalbį nutraukite ir praneškite vadovui. Piktas tonas dar nėra įžeidimas.
    .title = Galite nubrėžti ribą
    .when = Kai klientas grasina ar įžeidinėja Jus, o ne kalba apie reikalą.

prompt-the-day-behind-the-message = Ką žmogus šiandien norėjo padaryti, o dabar negali? Įrašykite tai į pirmą sakinį, bet tik jei jis tai pasakė; jei ne, kalbėkite apie patį laukimą ar darbą.
    .title = Ką žmogus šiandien planavo
    .when = Prieš rašant atsakymą.

prompt-what-they-already-did = Perskaitykite visą istoriją ir suskaičiuokite, ką žmogus jau pasakė, išbandė ir kiek laukė. Išbraukite klausimus, į kuriuos atsakyta. Pirmoje eilutėje parodykite, kad viską perskaitėte.
    .title = Ką žmogus jau padarė
    .when = Prieš užduodant klausimą.

prompt-listen-for-the-unsaid = Ko žmogus iš tikrųjų baiminasi? Neskubėkite užpildyti tylos, užduokite vieną atvirą klausimą ir pakartokite atsakymą savais žodžiais. Spėjimą sakykite kaip klausimą, ne kaip faktą.
    .title = Klausykitės neištarto
    .when = Kai mažas klausimas vis grįžta.

prompt-before-refusing = Ko žmogus nori pasiekti, ir ar tai įmanoma kitaip? Ar tai tikrai „ne“, ar tik neįprasta, o gal spręsti galite Jūs? Tada rašykite: kas įmanoma – pirma, „ne“ – vieną kartą, priežastis – tikra.
    .title = Prieš sakant „ne“
    .when = Prieš siunčiant neigiamą atsakymą.

prompt-read-it-as-the-customer = Perskaitykite atsakymą taip, lyg jis būtų atėjęs Jums į telefoną ilgos dienos pabaigoje. Ar aišku, kas, kada ir ką darys? Jei pirmas sakinys tik dėkoja, kad kreipėtės, išbraukite jį.
    .title = Perskaitykite kliento akimis
    .when = Prieš siunčiant.

prompt-name-is-not-a-story = Ką jau nusprendėte apie amžių, lytį, kilmę ar gebėjimus, nors žmogus to nesakė? Parašykite tokį patį atsakymą, kokį gautų Jūsų bendravardis, o ko nežinote, paklauskite.
    .title = Vardas – dar ne istorija
    .when = Kai apie žmogų sprendžiate iš vardo, akcento, rašybos ar kalbos.

prompt-same-case-same-help = Ar tokiu pačiu atveju tą patį pasiūlytumėte mandagesniam, geriau pažįstamam ar garsesniam klientui? Jei ne, keiskite pasiūlymą, o ne toną. Grubus klientas neturi gauti mažiau, o žavus – daugiau.
    .title = Tas pats atvejis, ta pati pagalba
    .when = Kai sprendžiate, ką pasiūlyti.

prompt-the-note-in-the-history = Skaitykite, kas įvyko, o ne ką kas nors pajuto. Kalbėkite taip, lyg užrašo nebūtų, o savąjį rašykite faktais, kuriuos ir klientas galėtų perskaityti.
    .title = Užrašas istorijoje
    .when = Kai istorijoje parašyta „sudėtingas“ ar „vis skundžiasi“.

prompt-fact-or-guess = Atskirkite, ką žinote, nuo to, ką spėjate. Ar yra įprastas paaiškinimas? Užduokite atvirą klausimą, kuris neįžeistų sąžiningo žmogaus, o tikrus apgaulės ženklus perduokite vadovui.
    .title = Faktas ar spėjimas
    .when = Kai kyla įtarimas, kad pasakojama netiesa.

prompt-can-you-keep-it = Ar kiekvieną pažadą ištesėti galite Jūs, ar jame yra laikas ir ar jis įrašytas į kalendorių? Jei pažadas priklauso nuo kitų, pažadėkite tik pranešti. Žinia be rezultato irgi yra žinia.
    .title = Ar ištesėsite pažadą
    .when = Prieš siunčiant žinutę, kurioje ką nors pažadate.

prompt-use-your-authority = Jei grąžinti, pakeisti ar įskaityti galite Jūs, padarykite tai dabar ir užrašykite kodėl. Jei tai ne Jūsų galioje, paprašykite to vieno dalyko su jau paruoštu pasiūlymu, kad klientas viską pasakotų tik kartą.
    .title = Pasinaudokite savo teise spręsti
    .when = Kai klaida akivaizdi ir sprendimas Jūsų rankose.
