# Podsjetnici za agenta: dah, korisnikova perspektiva, provjera predrasuda i obećanja.

prompt-one-breath = Podigni ruke s tipkovnice i polako izdahni. Spusti ramena. Pročitaj poruku još jednom i nađi jednu činjenicu na koju možeš odgovoriti.
    .wording-2 = Ova poruka može pričekati jedan dug izdah. Odmakni ruke, opusti ramena i pročitaj je polako ispočetka. Što u njoj, osim tona, doista piše?
    .title = Jedan izdah prije odgovora
    .when = Kad stigne oštra poruka, a prsti ti već jure po tipkovnici.

prompt-anger-is-not-about-you = Ljutnja je usmjerena na ono što se dogodilo, a na nju slučajno odgovaraš ti. Što bi ovaj korisnik rekao bilo komu na tvojem mjestu? Odgovori na taj dio. Uvrede pritom ne moraš gutati.
    .wording-2 = Zamisli da danas za tvojim stolom sjedi netko drugi: dobio bi istu poruku. Izdvoji iz nje što se korisniku dogodilo i odgovori na to. Ono što prelazi granicu ne moraš podnositi.
    .title = Ljutnja nije o tebi
    .when = Kad te korisnik napada, a povod je slučaj.

prompt-after-a-hard-case = Dovrši bilješku i odmakni se pet minuta od zaslona prije sljedećeg slučaja. Ako ti ostane u mislima, ispričaj nekome iz tima što je bilo teško. Kad te nešto dirne, to nije slabost.
    .wording-2 = Neki slučajevi ostanu u tebi i kad su zatvoreni, a to nije znak slabosti. Zapiši što treba, ustani od stola i vrati se za pet minuta. Ako ne popusti, popričaj s nekim iz tima.
    .title = Nakon teškog slučaja
    .when = Kad te razgovor ili dopisivanje i dalje drži, a već čeka sljedeći.

prompt-ask-a-colleague = Zamoli nekoga da svježim očima pročita cijeli razgovor i postavi mu jedno pitanje: što ova osoba treba, a ja ne vidim? Korisniku reci kada stiže odgovor. Pitati je dio zanata.
    .wording-2 = Kad isti odgovor pišeš treći put, treba ti netko tko slučaj vidi prvi put. Pokaži mu cijelo dopisivanje, pitaj samo što ti tu promiče, a korisniku javi do kada mu stiže odgovor. Tako rade i najiskusniji.
    .title = Pitaj nekoga iz tima
    .when = Kad zapneš ili kad odgovaranje postane nadmetanje.

prompt-set-a-limit = Ljutnja još nije uvreda. Ako korisnik prijeti ili vrijeđa tebe, a ne slučaj, jednom mirno reci u čemu možeš pomoći i što završava razgovor. Ako se nastavi, završi ga i javi voditelju.
    .wording-2 = Korisnik smije biti ljut, ali tebe ne smije ni vrijeđati ni zastrašivati. Jednom i mirno reci što možeš riješiti i da ćeš razgovor prekinuti ako se to nastavi. Ako ne pomogne, prekini i odmah obavijesti voditelja.
    .title = Postavi granicu
    .when = Kad korisnik prijeti ili vrijeđa tebe osobno.

prompt-the-day-behind-the-message = Što je ova osoba danas namjeravala, a sada ne može? Ako je to sama napisala, stavi upravo to u prvu rečenicu. Ako nije, piši o čekanju ili o samom poslu i ništa ne nagađaj.
    .wording-2 = Potraži u poruci rečenicu o onome što zbog ovoga propada. Ako je nađeš, njome započni odgovor. Ako je nema, nemoj je izmišljati: imenuj čekanje ili ono što ne radi.
    .title = Dan iza poruke
    .when = Prije prve rečenice odgovora.

prompt-what-they-already-did = Pročitaj cijelu povijest i prebroji što je korisnik već rekao, isprobao i koliko je čekao. Prekriži svako pitanje na koje odgovor već postoji. Prvi redak neka pokaže da je povijest pročitana.
    .wording-2 = Odgovor na tvoje pitanje možda već stoji tri poruke ranije. Prođi sve od početka, popiši što je korisnik rekao, pokušao i koliko je čekao, pa pitaj samo ono čega nema. Neka se to vidi već iz prve rečenice.
    .title = Što je već učinjeno
    .when = Prije nego što postaviš novo pitanje.

prompt-listen-for-the-unsaid = Malo pitanje koje se vraća često skriva nešto veće: čega se osoba boji? Pusti tišinu da potraje, postavi jedno otvoreno pitanje i ponovi odgovor svojim riječima. Što naslućuješ, ponudi kao pitanje, a ne kao činjenicu.
    .wording-2 = Kad netko treći put pita isto, možda ne traži podatak, nego sigurnost. Pitaj otvoreno što ga najviše brine, izdrži tišinu i sažmi što čuješ. Ono što samo naslućuješ nemoj tvrditi, nego pitaj.
    .title = Ono što nije rečeno
    .when = Kad se isto sitno pitanje vraća.

prompt-before-refusing = Što osoba želi postići i vodi li tome neki drugi put? Je li to zaista „ne” ili samo nije uobičajeno, i smiješ li o tome odlučiti? Napiši prvo što je moguće, „ne” samo jednom, a razlog neka bude pravi.
    .wording-2 = Zahtjev je samo jedan put do cilja. Koji je to cilj i kako još možeš korisnika dovesti do njega? Provjeri je li „ne” zaista odluka ili samo navika i odlučuješ li o tome uopće ti. Ako ostane „ne”, neka stoji jednom, iza onoga što možeš i s pravim razlogom.
    .title = Prije „ne”
    .when = Prije nego što odbiješ zahtjev.

prompt-read-it-as-the-customer = Pročitaj odgovor kao da ti je stigao na mobitel potkraj dugog dana. Znaš li što će se dogoditi, tko to radi i kada? Prvu rečenicu koja samo zahvaljuje na javljanju izbriši.
    .wording-2 = Sjedni na korisnikovo mjesto: umor, mobitel, minuta vremena. Vidi li se odmah što slijedi, tko to radi i do kada? Uvodnu zahvalu koja ništa ne kaže slobodno obriši.
    .title = Čitaj kao korisnik
    .when = Prije slanja.

prompt-name-is-not-a-story = Što ti se čini jasnim o dobi, spolu, podrijetlu ili znanju ove osobe, a da to nitko nije rekao? Napiši isti odgovor koji bi dobila osoba s tvojim imenom. Što ne znaš, pitaj.
    .wording-2 = Ime, naglasak i pravopis ne govore koliko netko ima godina, odakle je ni što zna. Izbaci iz odgovora svaku pretpostavku koju korisnik nije potvrdio i piši mu kao nekome tko se zove kao ti. Jedno pitanje vrijedi više od deset nagađanja.
    .title = Ime nije životna priča
    .when = Kad ime, naglasak ili način pisanja u tebi stvore sliku osobe.

prompt-same-case-same-help = Bi li uljudniji, poznatiji ili glasniji korisnik u istom slučaju dobio istu ponudu? Ako ne bi, promijeni ponudu, a ne ton. Grubost ne smije stajati pomoći, a šarm je ne smije kupiti.
    .wording-2 = Zamisli isti slučaj bez imena i bez tona: kakva bi tada bila tvoja ponuda? Ta vrijedi i za onoga tko viče i za onoga tko šarmira. Ako se razlikuje od napisane, mijenjaj ponudu, a ne riječi.
    .title = Isti slučaj, ista pomoć
    .when = Prije ponude, popusta ili iznimke.

prompt-the-note-in-the-history = U povijesti piše „težak” ili „stalno se žali”. Potraži što se dogodilo, a ne što je netko osjećao. Odgovori kao da bilješke nema, a svoju napiši činjenicama koje bi i korisnik smio pročitati.
    .wording-2 = Oznaka „naporan” možda više govori o nečijem lošem danu nego o korisniku. Pročitaj što je tražio i što je dobio, pa odgovori na to, a ne na oznaku. U svoju bilješku upiši samo ono što mu bez nelagode možeš pokazati.
    .title = Bilješka o korisniku
    .when = Kad u povijesti vidiš oznaku ili ocjenu korisnika.

prompt-fact-or-guess = U dva stupca napiši što znaš i što nagađaš. Postoji li obično objašnjenje? Pitaj nešto otvoreno, od čega se poštena osoba neće osjetiti uvrijeđeno. Stvarne znakove prijevare predaj voditelju.
    .wording-2 = Sumnja još nije činjenica. Odvoji ono što znaš od onoga što nagađaš, nađi dva obična objašnjenja i pitaj tako da se poštena osoba ne osjeti optuženom. Jasne znakove prijevare nemoj prešutjeti, nego ih javi voditelju.
    .title = Činjenica ili nagađanje
    .when = Kad posumnjaš da prijava nije istinita.

prompt-can-you-keep-it = Prođi kroz svako obećanje: možeš li ga održati ti, ima li rok i je li u tvojem kalendaru? Ako ovisi o drugome, obećaj samo da ćeš javiti. I novost bez rezultata jest novost.
    .wording-2 = Podcrtaj u odgovoru svako „bit će”, svako „javit ćemo” i svaki datum. Čije je to obećanje i gdje ti je zapisano? Kad ovisiš o drugima, obećaj samo vijest u dogovoreno vrijeme. I „još ništa” korisniku vrijedi.
    .title = Možeš li to održati
    .when = Prije slanja, kad u odgovoru stoji rok ili obećanje.

prompt-use-your-authority = Pogreška je jasna, a rješenje u tvojim rukama: vrati novac, zamijeni ili odobri odmah i zapiši zašto. Ako prelazi tvoje ovlasti, zatraži baš to i pripremi svoj prijedlog, da korisnik priča samo jednom.
    .wording-2 = Smiješ li to odlučiti? Onda ne pitaj, nego ispravi odmah i u bilješku upiši razlog. Ako ne smiješ, pošalji voditelju jednu rečenicu s gotovim prijedlogom, da korisnik ne mora sve pričati ponovno.
    .title = Upotrijebi svoje ovlasti
    .when = Kad je pogreška očita, a ispravak smiješ provesti.
