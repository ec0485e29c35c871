prompt-one-breath = Nukelkite rankas nuo klaviatūros, lėtai iškvėpkite, nuleiskite pečius. Perskaitykite žinutę dar kartą ir raskite joje vieną faktą – į jį ir atsakykite.
    .title = Vienas atokvėpis
    .when = Prieš atsakant į piktą žinutę.
    .wording-2 = Prieš rašant – vienas ilgas iškvėpimas ir laisvi pečiai. Tada perskaitykite žinutę taip, lyg joje nebūtų šauktukų: kas iš tikrųjų nutiko?

prompt-anger-is-not-about-you = Pyktis nukreiptas į tai, kas nutiko, o Jūs tiesiog tas žmogus, kuris atsiliepė. Paklauskite savęs: ką jis būtų pasakęs bet kam kitam Jūsų vietoje? Į tai ir atsakykite, o žeminti savęs leisti neprivalote.
    .title = Pyktis ne dėl Jūsų
    .when = Kai klientas puola.
    .wording-2 = Atskirkite, kas pasakyta apie įvykį, o kas – apie Jus. Pirmąją dalį būtų išgirdęs kiekvienas, kas būtų atsiliepęs, – į ją ir atsakykite. Antrosios kęsti neprivalote.

prompt-after-a-hard-case = Užrašykite, kas sutarta, ir prieš kitą reikalą penkioms minutėms pasitraukite nuo ekrano. Jei slogumas nepraeina, papasakokite kam nors, kas slegia. Jei toks pokalbis paveikia, tai ne silpnumas.
    .title = Po sunkaus pokalbio
    .when = Kai pokalbis ar laiškas nepaleidžia ir tada, kai jis baigtas.
    .wording-2 = Kito pokalbio iš karto nepradėkite. Trumpai užsirašykite, kuo baigėsi šis, atsistokite ir penkias minutes pabūkite be ekrano. Kad tai paveikia, normalu; jei nepaleidžia, pasikalbėkite su kuo nors, kuo pasitikite.

prompt-ask-a-colleague = Paprašykite ko nors nauja akimi perskaityti susirašinėjimą ir užduokite vieną klausimą: „Ko šiam klientui reikia, o aš nematau?“ Klientui pasakykite, kada bus atsakymas. Klausti – irgi darbo dalis.
    .title = Paprašykite kito žvilgsnio
    .when = Kai stringate arba atsakinėjimas virto kova.
    .wording-2 = Rašote jau trečią atsakymą į tą patį? Duokite susirašinėjimą perskaityti kam nors kitam ir paklauskite: „Ko čia iš tikrųjų prašoma?“ Klientui parašykite, kada atsakysite. Taip daro ir labiausiai patyrę kolegos.

prompt-set-a-limit = Vieną kartą ramiai pasakykite, kuo galite padėti ir kas pokalbį nutrauks. Jei įžeidimai nesiliauja, pokalbį nutraukite ir praneškite vadovui. Piktas tonas dar nėra įžeidimas.
    .title = Galite nubrėžti ribą
    .when = Kai klientas grasina ar įžeidinėja Jus, o ne kalba apie reikalą.
    .wording-2 = Pyktis dėl reikalo – įprastas dalykas, o grasinimai ir asmeniniai įžeidimai – jau ne. Vieną kartą ramiai pasakykite, kur riba ir kuo galite padėti. Jei ji vėl peržengiama, pokalbį baikite ir praneškite vadovui: tam turite teisę.

prompt-the-day-behind-the-message = Ką žmogus šiandien norėjo padaryti, o dabar negali? Įrašykite tai į pirmą sakinį, bet tik jei jis tai pasakė; jei ne, kalbėkite apie patį laukimą ar darbą.
    .title = Ką žmogus šiandien planavo
    .when = Prieš rašant atsakymą.
    .wording-2 = Dar kartą perskaitykite žinutę ir ieškokite vieno dalyko: kas šiandien žmogui nepavyko? Jei tai parašyta, nuo to ir pradėkite. Jei neparašyta, nespėliokite – kalbėkite apie laukimą arba patį reikalą.

prompt-what-they-already-did = Perskaitykite visą istoriją ir suskaičiuokite, ką žmogus jau pasakė, išbandė ir kiek laukė. Išbraukite klausimus, į kuriuos atsakyta. Pirmoje eilutėje parodykite, kad viską perskaitėte.
    .title = Ką žmogus jau padarė
    .when = Prieš užduodant klausimą.
    .wording-2 = Į kurį iš klausimų, kuriuos ketinate užduoti, klientas jau atsakė? Jį išbraukite. Atsakymą pradėkite tuo, ką perskaitėte: kiek kartų žmogus rašė, ką bandė, kiek laukė.

prompt-listen-for-the-unsaid = Ko žmogus iš tikrųjų baiminasi? Neskubėkite užpildyti tylos, užduokite vieną atvirą klausimą ir pakartokite atsakymą savais žodžiais. Spėjimą sakykite kaip klausimą, ne kaip faktą.
    .title = Klausykitės neištarto
    .when = Kai mažas klausimas vis grįžta.
    .wording-2 = Mažas klausimas, kuris vis grįžta, dažnai slepia didesnę baimę. Klauskite taip, kad nepavyktų atsakyti vien „taip“ ar „ne“, leiskite tylai pabūti ir išgirstą atsakymą pakartokite savais žodžiais. Jei ką nors nujaučiate, sakykite tai su klaustuku.

prompt-before-refusing = Ko žmogus nori pasiekti, ir ar tai įmanoma kitaip? Ar tai tikrai „ne“, ar tik neįprasta, o gal spręsti galite Jūs? Tada rašykite: kas įmanoma – pirma, „ne“ – vieną kartą, priežastis – tikra.
    .title = Prieš sakant „ne“
    .when = Prieš siunčiant neigiamą atsakymą.
    .wording-2 = Trys klausimai prieš „ne“: ko žmogus siekia, kas tam artimiausia ir ar išimtį padaryti galite Jūs? Jei vis tiek „ne“, pasakykite jį vieną kartą, po pasiūlymo ir su tikra priežastimi.

prompt-read-it-as-the-customer = Perskaitykite atsakymą taip, lyg jis būtų atėjęs Jums į telefoną ilgos dienos pabaigoje. Ar aišku, kas, kada ir ką darys? Jei pirmas sakinys tik dėkoja, kad kreipėtės, išbraukite jį.
    .title = Perskaitykite kliento akimis
    .when = Prieš siunčiant.
    .wording-2 = Įsivaizduokite, kad šis atsakymas – viskas, ką apie reikalą žinote. Ar suprastumėte, kas vyks toliau, kas tai padarys ir kada? Jei pirmas sakinys – tik padėka už kreipimąsi, ištrinkite jį.

prompt-name-is-not-a-story = Ką jau nusprendėte apie amžių, lytį, kilmę ar gebėjimus, nors žmogus to nesakė? Parašykite tokį patį atsakymą, kokį gautų Jūsų bendravardis, o ko nežinote, paklauskite.
    .title = Vardas – dar ne istorija
    .when = Kai apie žmogų sprendžiate iš vardo, akcento, rašybos ar kalbos.
    .wording-2 = Vardas, akcentas ar rašybos klaida nepasako nei amžiaus, nei gebėjimų. Išbraukite iš atsakymo viską, ką apie žmogų tik numanote, ir palikite tai, ką jis pasakė. Ko trūksta, paklauskite.

prompt-same-case-same-help = Ar tokiu pačiu atveju tą patį pasiūlytumėte mandagesniam, geriau pažįstamam ar garsesniam klientui? Jei ne, keiskite pasiūlymą, o ne toną. Grubus klientas neturi gauti mažiau, o žavus – daugiau.
    .title = Tas pats atvejis, ta pati pagalba
    .when = Kai sprendžiate, ką pasiūlyti.
    .wording-2 = Įsivaizduokite, kad du klientai, kurių atvejis tas pats, palygins, ką jiems pasiūlėte. Ar abu pasakytų, kad tai teisinga? Jei ne, taisykite pasiūlymą: grubumas neturi kainuoti, o žavesys – apsimokėti.

prompt-the-note-in-the-history = Skaitykite, kas įvyko, o ne ką kas nors pajuto. Kalbėkite taip, lyg užrašo nebūtų, o savąjį rašykite faktais, kuriuos ir klientas galėtų perskaityti.
    .title = Užrašas istorijoje
    .when = Kai istorijoje parašyta „sudėtingas“ ar „vis skundžiasi“.
    .wording-2 = Žodis „sudėtingas“ dar ne faktas. Suraskite, kas tada nutiko, ir atsakykite į tai, o savo užrašą rašykite taip, kad jį būtų galima garsiai perskaityti pačiam klientui.

prompt-fact-or-guess = Atskirkite, ką žinote, nuo to, ką spėjate. Ar yra įprastas paaiškinimas? Užduokite atvirą klausimą, kuris neįžeistų sąžiningo žmogaus, o tikrus apgaulės ženklus perduokite vadovui.
    .title = Faktas ar spėjimas
    .when = Kai kyla įtarimas, kad pasakojama netiesa.
    .wording-2 = Užrašykite savo įtarimą vienu sakiniu ir pabraukite, kas jame patvirtinta. Jei pabraukti beveik nėra ko, paklauskite atvirai ir be kaltinimų – paaiškinimas gali būti visai įprastas. Jei pabraukta daug, perduokite reikalą vadovui.

prompt-can-you-keep-it = Ar kiekvieną pažadą ištesėti galite Jūs, ar jame yra laikas ir ar jis įrašytas į kalendorių? Jei pažadas priklauso nuo kitų, pažadėkite tik pranešti. Žinia be rezultato irgi yra žinia.
    .title = Ar ištesėsite pažadą
    .when = Prieš siunčiant žinutę, kurioje ką nors pažadate.
    .wording-2 = Žinutėje pabraukite kiekvieną „padarysiu“ ir „bus“. Ar šalia nurodytas laikas ir ar tai tikrai Jūsų rankose? Jei ne, keiskite į „pranešiu“, o laiką įsirašykite į kalendorių.

prompt-use-your-authority = Jei grąžinti, pakeisti ar įskaityti galite Jūs, padarykite tai dabar ir užrašykite kodėl. Jei tai ne Jūsų galioje, paprašykite to vieno dalyko su jau paruoštu pasiūlymu, kad klientas viską pasakotų tik kartą.
    .title = Pasinaudokite savo teise spręsti
    .when = Kai klaida akivaizdi ir sprendimas Jūsų rankose.
    .wording-2 = Ar tikrai reikia ko nors klausti? Jei sprendimas Jūsų galioje, grąžinkite ar pakeiskite dabar ir vienu sakiniu užsirašykite priežastį. Jei ne, vadovui neškite ne klausimą, o pasiūlymą – klientui nereikės pasakoti dar kartą.
