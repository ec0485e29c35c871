# Podsjetnici za agenta: dah, korisnikova perspektiva, provjera predrasuda i obećanja.

prompt-one-breath = Podigni ruke s tipkovnice i polako izdahni. Spusti ramena. Pročitaj poruku još jednom i nađi jednu činjenicu na koju možeš odgovoriti.
    .title = Jedan izdah prije odgovora
    .when = Kad stigne oštra poruka, a prsti ti već jure po tipkovnici.

prompt-anger-is-not-about-you = Ljutnja je usmjerena na ono što se dogodilo, a na nju slučajno odgovaraš ti. Što bi ovaj korisnik rekao bilo komu na tvojem mjestu? Odgovori na taj dio. Uvrede pritom ne moraš gutati.
    .title = Ljutnja nije o tebi
    .when = Kad te korisnik napada, a povod je slučaj.

prompt-after-a-hard-case = Dovrši bilješku i odmakni se pet minuta od zaslona prije sljedećeg slučaja. Ako ti ostane u mislima, ispričaj nekome iz tima što je bilo teško. Kad te nešto dirne, to nije slabost.
    .title = Nakon teškog slučaja
    .when = Kad te razgovor ili dopisivanje i dalje drži, a već čeka sljedeći.

prompt-ask-a-colleague = Zamoli nekoga da svježim očima pročita cijeli razgovor i postavi mu jedno pitanje: što ova osoba treba, a ja ne vidim? Korisniku reci kada stiže odgovor. Pitati je dio zanata.
    .title = Pitaj nekoga iz tima
    .when = Kad zapneš ili kad odgovaranje postane nadmetanje.

prompt-set-a-limit = Ljutnja još nije uvreda. Ako korisnik prijeti ili vrijeđa tebe, a ne slučaj, jednom mirno reci u čemu možeš pomoći i što završava razgovor. Ako se nastavi, završi ga i javi voditelju.
    .title = Postavi granicu
    .when = Kad korisnik prijeti ili vrijeđa tebe osobno.

prompt-the-day-behind-the-message = Što je ova osoba danas namjeravala, a sada ne može? Ako je to sama napisala, stavi upravo to u prvu rečenicu. Ako nije, piši o čekanju ili o samom poslu i ništa ne nagađaj.
    .title = Dan iza poruke
    .when = Prije prve rečenice odgovora.

prompt-what-they-already-did = Pročitaj cijelu povijest i prebroji što je korisnik već rekao, isprobao i koliko je čekao. Prekriži svako pitanje na koje odgovor već postoji. Prvi redak neka pokaže da je povijest pročitana.
    .title = Što je već učinjeno
    .when = Prije nego što postaviš novo pitanje.

prompt-listen-for-the-unsaid = Malo pitanje koje se vraća često skriva nešto veće: čega se osoba boji? Pusti tišinu da potraje, postavi jedno otvoreno pitanje i ponovi odgovor svojim riječima. Što naslućuješ, ponudi kao pitanje, a ne kao činjenicu.
    .title = Ono što nije rečeno
    .when = Kad se isto sitno pitanje vraća.

prompt-before-refusing = Što osoba želi postići i vodi li tome neki drugi put? Je li to zaista „ne” ili samo nije uobičajeno, i smiješ li o tome odlučiti? Napiši prvo što je moguće, „ne” samo jednom, a razlog neka bude pravi.
    .title = Prije „ne”
    .when = Prije nego što odbiješ zahtjev.

prompt-read-it-as-the-customer = Pročitaj odgovor kao da ti je stigao na mobitel potkraj dugog dana. Znaš li što će se dogoditi, tko to radi i kada? Prvu rečenicu koja samo zahvaljuje na javljanju izbriši.
    .title = Čitaj kao korisnik
    .when = Prije slanja.

prompt-name-is-not-a-story = Što ti se čini jasnim o dobi, spolu, podrijetlu ili znanju ove osobe, a da to nitko nije rekao? Napiši isti odgovor koji bi dobila osoba s tvojim imenom. Što ne znaš, pitaj.
    .title = Ime nije životna priča
    .when = Kad ime, naglasak ili način pisanja u tebi stvore sliku osobe.

prompt-same-case-same-help = Bi li uljudniji, poznatiji ili glasniji korisnik u istom slučaju dobio istu ponudu? Ako ne bi, promijeni ponudu, a ne ton. Grubost ne smije stajati pomoći, a šarm je ne smije kupiti.
    .title = Isti slučaj, ista pomoć
    .when = Prije ponude, popusta ili iznimke.

prompt-the-note-in-the-history = U povijesti piše „težak” ili „stalno se žali”. Potraži što se dogodilo, a ne što je netko osjećao. Odgovori kao da bilješke nema, a svoju napiši činjenicama koje bi i korisnik smio pročitati.
    .title = Bilješka o korisniku
    .when = Kad u povijesti vidiš oznaku ili ocjenu korisnika.

prompt-fact-or-guess = U dva stupca napiši što znaš i što nagađaš. Postoji li obično objašnjenje? Pitaj nešto otvoreno, od čega se poštena osoba neće osjetiti uvrijeđeno. Stvarne znakove prijevare predaj voditelju.
    .title = Činjenica ili nagađanje
    .when = Kad posumnjaš da prijava nije istinita.

prompt-can-you-keep-it = Prođi kroz svako obećanje: možeš li ga održati ti, ima li rok i je li u tvojem kalendaru? Ako ovisi o drugome, obećaj samo da ćeš javiti. I novost bez rezultata jest novost.
    .title = Možeš li to održati
    .when = Prije slanja, kad u odgovoru stoji rok ili obećanje.

prompt-use-your-authority = Pogreška je jasna, a rješenje u tvojim rukama: vrati novac, zamijeni ili odobri odmah i zapiši zašto. Ako prelazi tvoje ovlasti, zatraži baš to i pripremi svoj prijedlog, da korisnik priča samo jednom.
    .title = Upotrijebi svoje ovlasti
    .when = Kad je pogreška očita, a ispravak smiješ provesti.
