# Bolje rečenice: što agenti često kažu, što je bolje i zašto.

instead-of-calm-down =
    { $register ->
       *[formal] Paket je dvaput obećan i dvaput nije stigao, to je dovoljan razlog za ljutnju. Prvo otvaram Vašu narudžbu i gledam gdje je stalo.
        [casual] Paket je dvaput obećan i dvaput nije stigao, to je dovoljan razlog za ljutnju. Prvo otvaram tvoju narudžbu i gledam gdje je stalo.
    }
    .wording-2 =
        { $register ->
           *[formal] Treći put zovete zbog istog računa i svaki put čujete nešto drugo. Na to bi se svatko naljutio. Počinjem od onoga što Vam je zadnji put rečeno.
            [casual] Treći put zoveš zbog istog računa i svaki put čuješ nešto drugo. Na to bi se svatko naljutio. Počinjem od onoga što ti je zadnji put rečeno.
        }
    .title = Umjesto „smirite se”
    .when = Kad je korisnik ljut, a ti ga poželiš smiriti.
    .avoid =
        { $register ->
           *[formal] Molim Vas, smirite se.
            [casual] Smiri se, molim te.
        }
    .why = Tko čuje da se mora smiriti, čuje i da je njegov osjećaj pogrešan, pa se još više naljuti.

instead-of-our-policy =
    { $register ->
       *[formal] Odmah Vam mogu dati zamjenu. Novac ne mogu vratiti jer proizvod nakon upotrebe više ne možemo prodati kao nov.
        [casual] Odmah ti mogu dati zamjenu. Novac ne mogu vratiti jer proizvod nakon upotrebe više ne možemo prodati kao nov.
    }
    .wording-2 =
        { $register ->
           *[formal] Paket Vam još mogu poslati na drugu adresu. Sadržaj više ne mogu mijenjati jer je kutija zatvorena i čeka vozača.
            [casual] Paket ti još mogu poslati na drugu adresu. Sadržaj više ne mogu mijenjati jer je kutija zatvorena i čeka vozača.
        }
    .title = Umjesto pozivanja na pravila
    .when = Kad nešto ne možeš odobriti, a razlog se može reći običnim riječima.
    .avoid = Takva je politika tvrtke.
    .why = Pozivanje na pravila završava razgovor i pokazuje da je pravilo važnije od osobe.

instead-of-as-i-said =
    { $register ->
       *[formal] Reći ću drukčije, jer je moj posao da bude jasno: uplata je stigla, a slanje kreće nakon pakiranja.
        [casual] Reći ću drukčije, jer je moj posao da bude jasno: uplata je stigla, a slanje kreće nakon pakiranja.
    }
    .wording-2 =
        { $register ->
           *[formal] Moje objašnjenje nije bilo dovoljno jasno, zato evo primjera: potrošnju iz ožujka plaćate u travnju, a onu iz travnja u svibnju.
            [casual] Moje objašnjenje nije bilo dovoljno jasno, zato evo primjera: potrošnju iz ožujka plaćaš u travnju, a onu iz travnja u svibnju.
        }
    .title = Umjesto „kao što smo već rekli”
    .when = Kad isto treba objasniti još jednom.
    .avoid =
        { $register ->
           *[formal] Kao što smo Vam već rekli…
            [casual] Kao što smo ti već rekli…
        }
    .why = Ta rečenica kori sugovornika jer navodno nije slušao.

instead-of-you-should-have =
    { $register ->
       *[formal] Krenimo od toga gdje smo sada. Zamjena i popravak i dalje su mogući, a ja pokrećem ono što odaberete.
        [casual] Krenimo od toga gdje smo sada. Zamjena i popravak i dalje su mogući, a ja pokrećem ono što odabereš.
    }
    .wording-2 =
        { $register ->
           *[formal] Pogledajmo što se još može učiniti: prijavu primam i danas, a od Vas mi treba samo broj narudžbe.
            [casual] Pogledajmo što se još može učiniti: prijavu primam i danas, a od tebe mi treba samo broj narudžbe.
        }
    .title = Umjesto „trebali ste”
    .when = Kad je nešto propušteno i više se ne može promijeniti.
    .avoid =
        { $register ->
           *[formal] Trebali ste nam se javiti ranije.
            [casual] To je trebalo javiti ranije.
        }
    .why = Ono što je prošlo ne može se promijeniti, pa takva rečenica samo dijeli krivnju.

instead-of-unfortunately =
    { $register ->
       *[formal] Plavu Vam mogu poslati danas. Crne više nemamo i nećemo je ponovno naručivati.
        [casual] Plavu ti mogu poslati danas. Crne više nemamo i nećemo je ponovno naručivati.
    }
    .wording-2 =
        { $register ->
           *[formal] Pretplatu možete zamrznuti na tri mjeseca bez ikakvog troška. Nižu cijenu za isti paket ne mogu dati.
            [casual] Pretplatu možeš zamrznuti na tri mjeseca bez ikakvog troška. Nižu cijenu za isti paket ne mogu dati.
        }
    .title = Umjesto „nažalost”
    .when = Kad imaš i lošu vijest i nešto što možeš ponuditi.
    .avoid = Nažalost, crne više nemamo.
    .why = Nakon „nažalost” sugovornik očekuje odbijanje i prestaje čitati.

instead-of-no-problem =
    { $register ->
       *[formal] Drago mi je što je pomoglo. Novi rok ostaje zabilježen, ne morate ga više potvrđivati.
        [casual] Drago mi je što je pomoglo. Novi rok ostaje zabilježen, ne moraš ga više potvrđivati.
    }
    .wording-2 =
        { $register ->
           *[formal] Veseli me što smo to uspjeli riješiti. Nova adresa ostaje spremljena i za Vaše iduće narudžbe.
            [casual] Veseli me što smo to uspjeli riješiti. Nova adresa ostaje spremljena i za tvoje iduće narudžbe.
        }
    .title = Umjesto „nema problema”
    .when = Kad korisnik zahvali.
    .avoid = Nema problema.
    .why = Odgovor „nema problema” na zahvalu spominje problem i hladno zatvara razgovor.

instead-of-i-understand-how-you-feel =
    { $register ->
       *[formal] Dostava je otkazana dvaput, a Vi ste oba puta čekali kod kuće. Na to su Vam otišla dva dana.
        [casual] Dostava je otkazana dvaput, a oba je puta tvoj dan prošao u čekanju. Na to su ti otišla dva dana.
    }
    .wording-2 =
        { $register ->
           *[formal] Rezervacija je poništena, a Vi sutra putujete. Umjesto da se pakirate, večeras tražite novi smještaj.
            [casual] Rezervacija je poništena, a ti sutra putuješ. Umjesto da se pakiraš, večeras tražiš novi smještaj.
        }
    .title = Umjesto „razumijem kako se osjećate”
    .when = Kad želiš pokazati razumijevanje, a tuđi osjećaj ne možeš znati.
    .avoid =
        { $register ->
           *[formal] U potpunosti razumijem kako se osjećate.
            [casual] U potpunosti razumijem kako se osjećaš.
        }
    .why = Tvrdnja da poznajemo tuđi osjećaj oduzima ga osobi i zvuči naučeno.

instead-of-any-inconvenience =
    { $register ->
       *[formal] Žao mi je što ste nas zbog istog morali zvati dvaput.
        [casual] Žao mi je što zbog istog zoveš drugi put.
    }
    .wording-2 =
        { $register ->
           *[formal] Dvaput ste zbog jednog potpisa morali u poslovnicu i žao mi je što je tako ispalo.
            [casual] Već drugi put moraš u poslovnicu zbog jednog potpisa i žao mi je što je tako ispalo.
        }
    .title = Umjesto „zbog eventualnih neugodnosti”
    .when = Kad ti je žao zbog nečega što je korisnika stajalo vremena ili truda.
    .avoid = Ispričavamo se zbog eventualnih neugodnosti.
    .why = Time kažemo da nismo ni pokušali doznati što je osobi zaista smetalo.

instead-of-not-possible =
    { $register ->
       *[formal] Najbliže što mogu ponuditi jest dostava u petak ili preuzimanje već sutra. Što Vam više odgovara?
        [casual] Najbliže što mogu ponuditi jest dostava u petak ili preuzimanje već sutra. Što ti više odgovara?
    }
    .wording-2 =
        { $register ->
           *[formal] Imamo isti model u sivoj boji ili malo veći u crnoj, koju tražite. Koji da Vam ostavim?
            [casual] Imamo isti model u sivoj boji ili malo veći u crnoj, koju tražiš. Koji da ti ostavim?
        }
    .title = Umjesto „to nije moguće”
    .when = Kad ne možeš dati točno ono što korisnik traži.
    .avoid = To nije moguće.
    .why = Takva rečenica ostavlja osobu pred zatvorenim vratima.

instead-of-wait =
    { $register ->
       *[formal]
            { GIVEN($minutes) ->
                [yes]
                    Otvaram Vašu narudžbu i provjeravam uplatu. Dajte mi { $minutes ->
                        [one] { $minutes } minutu
                        [few] { $minutes } minute
                       *[other] { $minutes } minuta
                    } i vraćam se s odgovorom.
               *[no] Otvaram Vašu narudžbu i provjeravam uplatu. Dajte mi trenutak, a potraje li dulje, odmah ću Vam reći.
            }
        [casual]
            { GIVEN($minutes) ->
                [yes]
                    Otvaram tvoju narudžbu i provjeravam uplatu. Daj mi { $minutes ->
                        [one] { $minutes } minutu
                        [few] { $minutes } minute
                       *[other] { $minutes } minuta
                    } i vraćam se s odgovorom.
               *[no] Otvaram tvoju narudžbu i provjeravam uplatu. Daj mi trenutak, a potraje li dulje, odmah ću ti reći.
            }
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($minutes) ->
                    [yes]
                        Možete li pričekati { $minutes ->
                            [one] { $minutes } minutu?
                            [few] { $minutes } minute?
                           *[other] { $minutes } minuta?
                        } Tražim Vaš zadnji račun i uspoređujem ga s prethodnim.
                   *[no] Možete li pričekati trenutak? Tražim Vaš zadnji račun i uspoređujem ga s prethodnim, a ako potraje, odmah Vam kažem.
                }
            [casual]
                { GIVEN($minutes) ->
                    [yes]
                        Možeš li pričekati { $minutes ->
                            [one] { $minutes } minutu?
                            [few] { $minutes } minute?
                           *[other] { $minutes } minuta?
                        } Tražim tvoj zadnji račun i uspoređujem ga s prethodnim.
                   *[no] Možeš li pričekati trenutak? Tražim tvoj zadnji račun i uspoređujem ga s prethodnim, a ako potraje, odmah ti kažem.
                }
        }
    .title = Umjesto golog „pričekajte”
    .when = Kad ti usred razgovora treba vremena da nešto provjeriš.
    .avoid =
        { $register ->
           *[formal] Pričekajte.
            [casual] Pričekaj.
        }
    .why = Naredba bez razloga i trajanja ostavlja osobu u neizvjesnosti.

instead-of-you-are-wrong =
    { $register ->
       *[formal] Kod mene piše da je uplata stigla u ponedjeljak. Možemo li usporediti s onim što vidite Vi?
        [casual] Kod mene piše da je uplata stigla u ponedjeljak. Možemo li usporediti s onim što vidiš ti?
    }
    .wording-2 =
        { $register ->
           *[formal] Naši se podaci ne poklapaju: ja vidim jednu narudžbu, a Vi dvije. Možete li mi poslati broj druge da ih usporedimo?
            [casual] Naši se podaci ne poklapaju: ja vidim jednu narudžbu, a ti dvije. Možeš li mi poslati broj druge da ih usporedimo?
        }
    .title = Umjesto „niste u pravu”
    .when = Kad se naši podaci ne slažu s onim što kaže korisnik.
    .avoid =
        { $register ->
           *[formal] Niste u pravu, to nije tako.
            [casual] Nisi u pravu, to nije tako.
        }
    .why = Tko čuje da griješi, želi dokazati suprotno, pa razgovor postaje natjecanje.

instead-of-we-are-busy =
    { $register ->
       *[formal] Žao mi je što ste čekali. Sada sam tu za Vas, recite mi što se dogodilo.
        [casual] Žao mi je zbog čekanja. Sada sam tu za tebe, reci mi što se dogodilo.
    }
    .wording-2 =
        { $register ->
           *[formal] Dugo ste čekali na red i žao mi je zbog toga. Sada imamo vremena koliko treba: o čemu je riječ?
            [casual] Dugo čekaš na red i žao mi je zbog toga. Sada imamo vremena koliko treba: o čemu je riječ?
        }
    .title = Umjesto „imamo puno upita”
    .when = Kao prva rečenica nekome tko je dugo čekao.
    .avoid = Trenutačno imamo velik broj upita.
    .why = Naš opseg posla tako postaje briga osobe koja čeka.

instead-of-not-my-department =
    { $register ->
       *[formal] Osobu koja to zna tražim ja i predajem joj cijelu priču. Do { $due } javljam Vam što je odgovorila.
        [casual] Osobu koja to zna tražim ja i predajem joj cijelu priču. Do { $due } javljam ti što je odgovorila.
    }
    .wording-2 =
        { $register ->
           *[formal] Ne morate nikoga tražiti: ja cijelu priču prenosim kolegama koji to znaju i do { $due } javljam Vam dokle smo došli.
            [casual] Ne moraš nikoga tražiti: ja cijelu priču prenosim kolegama koji to znaju i do { $due } javljam ti dokle smo došli.
        }
    .title = Umjesto „to nije moj odjel”
    .when = Kad pitanje rješava netko drugi u tvrtki.
    .avoid = To nije moj odjel.
    .why = Time osobu šaljemo da sama traži tko je nadležan.

instead-of-per-our-terms =
    { $register ->
       *[formal] U Vašem slučaju to znači: za ovaj mjesec račun ostaje, a od sljedećeg možete prijeći na manji paket ili otkazati.
        [casual] U tvojem slučaju to znači: za ovaj mjesec račun ostaje, a od sljedećeg možeš prijeći na manji paket ili otkazati.
    }
    .wording-2 =
        { $register ->
           *[formal] Običnim riječima: popravak Vašeg uređaja besplatan je do kraja ožujka. Poslije toga birate hoćete li popravak platiti ili uzeti novi uređaj.
            [casual] Običnim riječima: popravak tvojeg uređaja besplatan je do kraja ožujka. Poslije toga biraš hoćeš li popravak platiti ili uzeti novi uređaj.
        }
    .title = Umjesto „prema općim uvjetima”
    .when = Kad o slučaju odlučuju uvjeti, a treba reći što znače baš za ovog korisnika.
    .avoid = Sukladno članku 8. općih uvjeta poslovanja…
    .why = Navođenje uvjeta zvuči kao na sudu i daje do znanja da ih je trebalo pročitati.

instead-of-did-you-try =
    { $register ->
       *[formal] Što ste već isprobali? Tako nijedan korak ne radite dvaput.
        [casual] Što je već isprobano? Tako nijedan korak ne radiš dvaput.
    }
    .wording-2 =
        { $register ->
           *[formal] Prije nego što išta predložim: koji su koraci već iza Vas i što se pritom dogodilo? Krećem od zadnjega.
            [casual] Prije nego što išta predložim: koji su koraci već iza tebe i što se pritom dogodilo? Krećem od zadnjega.
        }
    .title = Umjesto „jeste li probali ponovno pokrenuti”
    .when = Kad korisnik javi da nešto ne radi, prije nego što išta predložiš.
    .avoid =
        { $register ->
           *[formal] Jeste li probali ponovno pokrenuti uređaj?
            [casual] A da prvo ponovno pokreneš uređaj?
        }
    .why = Takvo pitanje pretpostavlja da osoba još ništa nije pokušala.

instead-of-stacked-apology =
    { $register ->
       *[formal] Poslali smo račun na krivu adresu i ispričavam se zbog toga. Do { $due } šaljem Vam novi, s ispravnom adresom.
        [casual] Poslali smo račun na krivu adresu i ispričavam se zbog toga. Do { $due } šaljem ti novi, s ispravnom adresom.
    }
    .wording-2 =
        { $register ->
           *[formal] Žao mi je što smo Vaš termin upisali na krivi dan. Odmah ga ispravljam, a potvrda Vam stiže do { $due }.
            [casual] Žao mi je što smo tvoj termin upisali na krivi dan. Odmah ga ispravljam, a potvrda ti stiže do { $due }.
        }
    .title = Umjesto niza isprika
    .when = Kad je pogreška naša, a jedna ti se isprika čini premalo.
    .avoid = Jako, jako nam je žao, zaista se ispričavamo, stvarno ne znamo što bismo rekli.
    .why = Niz isprika govori o našoj nelagodi, a osobi ništa ne mijenja.

instead-of-but =
    { $register ->
       *[formal] Čekali ste poziv koji nije došao. Od danas Vas zovem ja, u vrijeme koje odaberete.
        [casual] Poziv koji je trebao doći nije došao. Od danas te zovem ja, u vrijeme koje odabereš.
    }
    .wording-2 =
        { $register ->
           *[formal] Tri tjedna bez perilice zaista je dugo. Rezervni dio stiže u utorak i tada s Vama dogovaram dolazak servisera.
            [casual] Tri tjedna bez perilice zaista je dugo. Rezervni dio stiže u utorak i tada s tobom dogovaram dolazak servisera.
        }
    .title = Umjesto „razumijem, ali”
    .when = Kad nakon uvažavanja treba reći i nešto neugodno.
    .avoid =
        { $register ->
           *[formal] Razumijem Vas, ali tako je kod svih.
            [casual] Razumijem te, ali tako je kod svih.
        }
    .why = Riječ „ali” poništava sve što je stajalo ispred nje.

instead-of-honestly =
    { $register ->
       *[formal] Popravak traje tri tjedna. Za to vrijeme možete dobiti posuđeni uređaj ili odmah odabrati zamjenu.
        [casual] Popravak traje tri tjedna. Za to vrijeme možeš dobiti posuđeni uređaj ili odmah odabrati zamjenu.
    }
    .wording-2 =
        { $register ->
           *[formal] Taj se model više ne proizvodi. Dijelove za njega imat ćemo još godinu dana, pa bez žurbe možete odlučiti hoćete li ga popraviti ili zamijeniti.
            [casual] Taj se model više ne proizvodi. Dijelove za njega imat ćemo još godinu dana, pa bez žurbe možeš odlučiti hoćeš li ga popraviti ili zamijeniti.
        }
    .title = Umjesto „iskreno”
    .when = Kad neugodnu činjenicu treba reći izravno.
    .avoid =
        { $register ->
           *[formal] Da Vam iskreno kažem…
            [casual] Da ti iskreno kažem…
        }
    .why = Tko najavi iskrenost, baca sumnju na sve što je rekao prije.

instead-of-someone-will-get-back =
    { $register ->
       *[formal] Odgovaram Vam ja do { $due }, makar i s dijelom odgovora.
        [casual] Odgovaram ti ja do { $due }, makar i s dijelom odgovora.
    }
    .wording-2 =
        { $register ->
           *[formal] Vaše pitanje ostaje kod mene i javljam Vam se do { $due }. Ostane li nešto otvoreno, reći ću Vam što i zašto.
            [casual] Tvoje pitanje ostaje kod mene i javljam ti se do { $due }. Ostane li nešto otvoreno, reći ću ti što i zašto.
        }
    .title = Umjesto „netko će Vam se javiti”
    .when = Kad korisniku obećavaš odgovor.
    .avoid =
        { $register ->
           *[formal] Netko će Vam se javiti.
            [casual] Netko će ti se javiti.
        }
    .why = Bez imena i roka na korisniku ostaje da sam provjerava.

instead-of-i-do-not-know =
    { $register ->
       *[formal] To ne znam, ali znam koga pitati. Do { $due } javljam Vam odgovor iz tehničkog tima.
        [casual] To ne znam, ali znam koga pitati. Do { $due } javljam ti odgovor iz tehničkog tima.
    }
    .wording-2 =
        { $register ->
           *[formal] Odgovor još nemam, a nagađati ne želim. Tražim ga u uputama proizvođača i do { $due } pišem Vam što tamo stoji.
            [casual] Odgovor još nemam, a nagađati ne želim. Tražim ga u uputama proizvođača i do { $due } pišem ti što tamo stoji.
        }
    .title = Umjesto „ne znam”
    .when = Kad odgovor ne znaš, a možeš ga doznati.
    .avoid = Ne znam.
    .why = Golo „ne znam” ostavlja osobu bez ičega čega se može uhvatiti.

instead-of-as-soon-as-possible =
    { $register ->
       *[formal] Do { $due } javljam Vam se, čak i ako rezultata još ne bude.
        [casual] Do { $due } javljam ti se, čak i ako rezultata još ne bude.
    }
    .wording-2 =
        { $register ->
           *[formal] Računajte na moju poruku do { $due }. U njoj će biti rješenje ili vijest o tome dokle smo došli.
            [casual] Računaj na moju poruku do { $due }. U njoj će biti rješenje ili vijest o tome dokle smo došli.
        }
    .title = Umjesto „u najkraćem mogućem roku”
    .when = Kad treba reći do kada stiže novost.
    .avoid =
        { $register ->
           *[formal] Javit ćemo Vam se u najkraćem mogućem roku.
            [casual] Javit ćemo ti se u najkraćem mogućem roku.
        }
    .why = Takav rok može biti sat ili mjesec, pa nikoga ne umiruje.

instead-of-you-have-to =
    { $register ->
       *[formal] Kad ispunite ovaj obrazac, novac kreće isti dan. Ako želite, ispunjavamo ga zajedno.
        [casual] Kad ispuniš ovaj obrazac, novac kreće isti dan. Ako želiš, ispunjavamo ga zajedno.
    }
    .wording-2 =
        { $register ->
           *[formal] Čim postavite novu lozinku, račun Vam je opet dostupan. Zapne li negdje, korake prolazimo zajedno.
            [casual] Čim postaviš novu lozinku, račun ti je opet dostupan. Zapne li negdje, korake prolazimo zajedno.
        }
    .title = Umjesto „morate”
    .when = Kad sljedeći korak mora napraviti korisnik.
    .avoid =
        { $register ->
           *[formal] Morate ispuniti obrazac.
            [casual] Moraš ispuniti obrazac.
        }
    .why = „Morate” zvuči kao naredba iz ureda, a ne govori što osoba time dobiva.

instead-of-the-system-will-not-let-me =
    { $register ->
       *[formal] Popust za ovaj mjesec mogu odobriti odmah i osobno. Za veći iznos pitam voditelja tima.
        [casual] Popust za ovaj mjesec mogu odobriti odmah i osobno. Za veći iznos pitam voditelja tima.
    }
    .wording-2 =
        { $register ->
           *[formal] Trošak dostave vraćam Vam sada, za to ne moram nikoga pitati. Ostatak odobrava voditelj smjene i upravo mu šaljem Vaš zahtjev.
            [casual] Trošak dostave vraćam ti sada, za to ne moram nikoga pitati. Ostatak odobrava voditelj smjene i upravo mu šaljem tvoj zahtjev.
        }
    .title = Umjesto „sustav mi ne dopušta”
    .when = Kad dio odluke nije u tvojim rukama.
    .avoid = Sustav mi to ne dopušta.
    .why = Tko krivi sustav, poručuje da nitko nije ni za što odgovoran.

instead-of-you-misunderstood =
    { $register ->
       *[formal] Napisali smo to nejasno. Mislili smo reći da dostava počinje prvoga, a ne da narudžbe primamo do prvoga.
        [casual] Napisali smo to nejasno. Mislili smo reći da dostava počinje prvoga, a ne da narudžbe primamo do prvoga.
    }
    .wording-2 =
        { $register ->
           *[formal] Ta se naša rečenica može čitati na dva načina i to je naš propust. Jednostavno rečeno: prva tri mjeseca ne plaćate ništa, a od četvrtoga vrijedi puna cijena.
            [casual] Ta se naša rečenica može čitati na dva načina i to je naš propust. Jednostavno rečeno: prva tri mjeseca ne plaćaš ništa, a od četvrtoga vrijedi puna cijena.
        }
    .title = Umjesto „krivo ste razumjeli”
    .when = Kad je korisnik naš tekst shvatio drukčije nego što smo mislili.
    .avoid =
        { $register ->
           *[formal] Krivo ste nas razumjeli.
            [casual] Krivo nas shvaćaš.
        }
    .why = Za našu nejasnu rečenicu tako okrivljujemo onoga tko ju je čitao.

instead-of-it-is-on-the-website =
    { $register ->
       *[formal]
            Narudžbe koje stignu do 14 sati šaljemo isti dan. { GIVEN($link) ->
                [yes] Ako Vam zatreba kasnije, isto je ovdje: { $link }
               *[no] Ako Vam zatreba kasnije, poslat ću Vam i poveznicu.
            }
        [casual]
            Narudžbe koje stignu do 14 sati šaljemo isti dan. { GIVEN($link) ->
                [yes] Ako ti zatreba kasnije, isto je ovdje: { $link }
               *[no] Ako ti zatreba kasnije, poslat ću ti i poveznicu.
            }
    }
    .wording-2 =
        { $register ->
           *[formal]
                Proizvod možete besplatno vratiti još 30 dana nakon što paket stigne. { GIVEN($link) ->
                    [yes] Za svaki slučaj, sve piše i ovdje: { $link }
                   *[no] Ako želite, poslat ću Vam i poveznicu na uvjete povrata.
                }
            [casual]
                Proizvod možeš besplatno vratiti još 30 dana nakon što paket stigne. { GIVEN($link) ->
                    [yes] Za svaki slučaj, sve piše i ovdje: { $link }
                   *[no] Ako želiš, poslat ću ti i poveznicu na uvjete povrata.
                }
        }
    .title = Umjesto „piše na stranici”
    .when = Kad odgovor stoji i na našoj stranici.
    .avoid = Sve piše na našoj stranici.
    .why = Tako osobi kažemo da je pitanje bilo suvišno.

instead-of-nobody-else-complains =
    { $register ->
       *[formal] Jedna je prijava dovoljna da provjerim. Kada se to dogodilo?
        [casual] Jedna je prijava dovoljna da provjerim. Kada se to dogodilo?
    }
    .wording-2 =
        { $register ->
           *[formal] Ovo vrijedi provjeriti i ako se pojavilo samo kod Vas. Koji broj piše na poleđini uređaja?
            [casual] Ovo vrijedi provjeriti i ako se pojavilo samo kod tebe. Koji broj piše na poleđini uređaja?
        }
    .title = Umjesto „nitko se drugi ne žali”
    .when = Kad netko prijavi nešto što još nitko nije spomenuo.
    .avoid = Nitko drugi se na to nije žalio.
    .why = Tako ispada da korisnik pretjeruje ili izmišlja.

instead-of-it-is-only =
    { $register ->
       *[formal] Što Vam ta četiri dana mijenjaju u planovima? Prema tome gledam gdje mogu pomoći.
        [casual] Što ti ta četiri dana mijenjaju u planovima? Prema tome gledam gdje mogu pomoći.
    }
    .wording-2 =
        { $register ->
           *[formal] Koliko ta razlika u cijeni znači, najbolje znate Vi. Recite mi kakve Vam planove remeti, pa krećem od toga.
            [casual] Koliko ta razlika u cijeni znači, najbolje znaš ti. Reci mi kakve ti planove remeti, pa krećem od toga.
        }
    .title = Umjesto „to je samo nekoliko dana”
    .when = Kad se nama kašnjenje ili iznos čini malim.
    .avoid = To je samo nekoliko dana.
    .why = Riječ „samo” procjenjuje tuđi teret umjesto osobe koja ga nosi.

instead-of-pity =
    { $register ->
       *[formal] Puno toga morate urediti odjednom. Račune na ime vlasnika zaustavljam ja, oko njih ne morate ništa.
        [casual] Puno toga moraš urediti odjednom. Račune na ime vlasnika zaustavljam ja, oko njih ne moraš ništa.
    }
    .wording-2 =
        { $register ->
           *[formal] Na Vama je sada već dovoljno toga. S kolegama iz naplate razgovaram ja, Vi ih ne morate zvati.
            [casual] Na tebi je sada već dovoljno toga. S kolegama iz naplate razgovaram ja, ti ih ne moraš zvati.
        }
    .title = Umjesto sažaljenja
    .when = Kad korisnik spomene bolest, gubitak ili drugu tešku stvar.
    .avoid =
        { $register ->
           *[formal] Joj, baš mi Vas je žao, strašno.
            [casual] Joj, baš mi te je žao, strašno.
        }
    .why = Sažaljenje gleda odozgo i osobu ostavlja samu s teretom.

instead-of-why-did-you =
    { $register ->
       *[formal] Što se redom pojavljivalo na zaslonu? Tako mogu naći mjesto na kojem je zapelo.
        [casual] Što se redom pojavljivalo na zaslonu? Tako mogu naći mjesto na kojem je zapelo.
    }
    .wording-2 =
        { $register ->
           *[formal] Možete li mi redom opisati što je uređaj radio prije nego što je stao? Iz toga ću vidjeti gdje tražiti.
            [casual] Možeš li mi redom opisati što je uređaj radio prije nego što je stao? Iz toga ću vidjeti gdje tražiti.
        }
    .title = Umjesto „zašto ste to učinili”
    .when = Kad za rješenje moraš znati što se točno dogodilo.
    .avoid =
        { $register ->
           *[formal] Zašto ste to učinili?
            [casual] Zašto to radiš?
        }
    .why = „Zašto” zvuči kao ispitivanje čak i kad je dobronamjerno.

instead-of-blaming-the-carrier =
    { $register ->
       *[formal] Kupili ste kod nas, zato s dostavnom službom razgovaram ja i do { $due } pišem Vam što kažu.
        [casual] Naručeno je kod nas, zato s dostavnom službom razgovaram ja i do { $due } pišem ti što kažu.
    }
    .wording-2 =
        { $register ->
           *[formal] Dogovor imate s nama, a ne s dostavnom službom. Zato je zovem ja i javljam Vam se do { $due }.
            [casual] Dogovor imaš s nama, a ne s dostavnom službom. Zato je zovem ja i javljam ti se do { $due }.
        }
    .title = Umjesto „to je do dostavne službe”
    .when = Kad je paket zapeo kod dostavne službe.
    .avoid =
        { $register ->
           *[formal] To je do dostavne službe, obratite se njima.
            [casual] To je do dostavne službe, obrati se njima.
        }
    .why = Osoba tada stoji između dviju tvrtki i ne zna komu da se obrati.

instead-of-i-am-new-here =
    { $register ->
       *[formal] Želim Vam dati pravi odgovor i upravo ga provjeravam s osobom iz tima koja to zna. Ostanite sa mnom još trenutak.
        [casual] Želim ti dati pravi odgovor i upravo ga provjeravam s osobom iz tima koja to zna. Ostani sa mnom još trenutak.
    }
    .wording-2 =
        { $register ->
           *[formal] Da iz prve dobijete točan odgovor, provjeravam ga s osobom koja se time bavi svaki dan. Ostanite na vezi, odmah nastavljamo.
            [casual] Da iz prve dobiješ točan odgovor, provjeravam ga s osobom koja se time bavi svaki dan. Ostani na vezi, odmah nastavljamo.
        }
    .title = Umjesto „radim tek od jučer”
    .when = Kad ti za odgovor treba netko iskusniji iz tima.
    .avoid = Ovdje radim tek od jučer.
    .why = Tako od korisnika tražimo da se brine za nas.

instead-of-contact-another-channel =
    { $register ->
       *[formal] Mogu ovo riješiti odavde ili će Vam se javiti osoba koja to vodi, već upoznata s cijelom pričom. Što Vam više odgovara?
        [casual] Mogu ovo riješiti odavde ili će ti se javiti osoba koja to vodi, već upoznata s cijelom pričom. Što ti više odgovara?
    }
    .wording-2 =
        { $register ->
           *[formal] Drugi broj ne morate zvati. Cijelu priču prosljeđujem osobi koja to vodi, a Vi recite kako i kada da Vam se javi.
            [casual] Drugi broj ne moraš zvati. Cijelu priču prosljeđujem osobi koja to vodi, a ti reci kako i kada da ti se javi.
        }
    .title = Umjesto „za to morate nazvati”
    .when = Kad se takvo pitanje obično rješava na drugom mjestu.
    .avoid =
        { $register ->
           *[formal] Za to morate nazvati drugi broj.
            [casual] Za to moraš nazvati drugi broj.
        }
    .why = Osoba tada sve počinje iznova na drugom mjestu.

instead-of-your-issue =
    { $register ->
       *[formal] Provjeravam račun koji je viši nego što ste očekivali.
        [casual] Provjeravam račun koji je viši od očekivanoga.
    }
    .wording-2 =
        { $register ->
           *[formal] Gledam zašto se stranica za plaćanje kod Vas ne otvara.
            [casual] Gledam zašto se stranica za plaćanje kod tebe ne otvara.
        }
    .title = Umjesto „Vaš problem”
    .when = Kad treba imenovati ono zbog čega se korisnik javio.
    .avoid =
        { $register ->
           *[formal] Proslijedit ću Vaš problem.
            [casual] Proslijedit ću tvoj problem.
        }
    .why = Tako događaj postaje broj, a zvuči i kao da ga je osoba sama skrivila.

instead-of-a-ticket-has-been-created =
    { $register ->
       *[formal] Vaša je poruka pročitana i kod mene je. Do { $due } pišem Vam odgovor.
        [casual] Tvoja je poruka pročitana i kod mene je. Do { $due } pišem ti odgovor.
    }
    .wording-2 =
        { $register ->
           *[formal] Ovo od sada vodim ja. Pročitano je sve što ste napisali, a odgovor Vam stiže do { $due }.
            [casual] Ovo od sada vodim ja. Cijela je tvoja poruka pročitana, a odgovor ti stiže do { $due }.
        }
    .title = Umjesto „zahtjev je zaprimljen”
    .when = Kad je poruka stigla, a odgovora još nema.
    .avoid = Zahtjev je zaprimljen i bit će obrađen.
    .why = U takvoj rečenici nema osobe koja nešto radi.

instead-of-i-will-try =
    { $register ->
       *[formal] Zahtjev šaljem ja i to je sigurno. O danu isplate odlučuje banka, a ja Vam javljam ishod, kakav god bio.
        [casual] Zahtjev šaljem ja i to je sigurno. O danu isplate odlučuje banka, a ja ti javljam ishod, kakav god bio.
    }
    .wording-2 =
        { $register ->
           *[formal] S dobavljačem razgovaram ja, to Vam obećavam. Hoće li pristati, odlučuje on, a odgovor ćete čuti od mene, bilo to „da” ili „ne”.
            [casual] S dobavljačem razgovaram ja, to ti obećavam. Hoće li pristati, odlučuje on, a odgovor ćeš čuti od mene, bilo to „da” ili „ne”.
        }
    .title = Umjesto „pokušat ću”
    .when = Kad dio ishoda ovisi o drugima.
    .avoid = Pokušat ću, ali ništa ne obećavam.
    .why = To nije ni „da” ni „ne”, pa se na to nitko ne može osloniti.

instead-of-mistakes-happen =
    { $register ->
       *[formal] Tu smo pogriješili i ispričavam se. Već ispravljamo, a Vi ne morate ništa poduzimati.
        [casual] Tu smo pogriješili i ispričavam se. Već ispravljamo, a ti ne moraš ništa poduzimati.
    }
    .wording-2 =
        { $register ->
           *[formal] Krivi proizvod u Vašem paketu naša je pogreška i žao mi je zbog nje. Pravi upravo pakiramo.
            [casual] Krivi proizvod u tvojem paketu naša je pogreška i žao mi je zbog nje. Pravi upravo pakiramo.
        }
    .title = Umjesto „pogreške se događaju”
    .when = Kad je pogreška provjereno naša.
    .avoid = Pogreške se događaju.
    .why = Tako tražimo oprost prije nego što je itko preuzeo odgovornost.

instead-of-thanks-for-your-patience =
    { $register ->
       *[formal] Hvala što ste poslali podatke, ubrzali su traženje.
        [casual] Hvala na poslanim podacima, ubrzali su traženje.
    }
    .wording-2 =
        { $register ->
           *[formal] Ovaj ste odgovor čekali tjedan dana i žao mi je zbog toga.
            [casual] Ovaj odgovor čekaš tjedan dana i žao mi je zbog toga.
        }
    .title = Umjesto zahvale na strpljenju
    .when = Kad odgovor ili paket stiže nakon čekanja.
    .avoid = Hvala na strpljenju i razumijevanju.
    .why = Zahvala na strpljenju pretpostavlja osjećaj koji osoba možda nema.

instead-of-anything-else =
    { $register ->
       *[formal] Odgovara li ovo na ono što Vam treba? Na ovu poruku možete mi odgovoriti i kasnije.
        [casual] Odgovara li ovo na ono što ti treba? Na ovu poruku možeš mi odgovoriti i kasnije.
    }
    .wording-2 =
        { $register ->
           *[formal] Radi li sada sve kako treba? Pojavi li se nešto, javite se izravno meni.
            [casual] Radi li sada sve kako treba? Pojavi li se nešto, javi se izravno meni.
        }
    .title = Umjesto „mogu li Vam još kako pomoći”
    .when = Na kraju odgovora, prije pozdrava.
    .avoid =
        { $register ->
           *[formal] Mogu li Vam još kako pomoći?
            [casual] Mogu li ti još kako pomoći?
        }
    .why = Fraza zvuči naučeno, osobito kad prva stvar još nije do kraja riješena.

instead-of-at-least =
    { $register ->
       *[formal] Ovo je teško i nema potrebe to umanjivati. Što bi Vam danas najviše olakšalo?
        [casual] Ovo je teško i nema potrebe to umanjivati. Što bi ti danas najviše olakšalo?
    }
    .wording-2 =
        { $register ->
           *[formal] To je velik gubitak. Recite mi što Vam je danas najhitnije, pa krećem od toga.
            [casual] To je velik gubitak. Reci mi što ti je danas najhitnije, pa krećem od toga.
        }
    .title = Umjesto „barem”
    .when = Kad u lošoj vijesti poželiš naći dobru stranu.
    .avoid = Barem je oštećen samo zaslon.
    .why = „Barem” uljepšava gubitak iako to nitko nije tražio.

instead-of-explain-again =
    { $register ->
       *[formal] Iz Vaših poruka razumijem: novi je uređaj stigao, ali se ne uključuje. Je li to tako ili nešto nedostaje?
        [casual] Iz tvojih poruka razumijem: novi je uređaj stigao, ali se ne uključuje. Je li to tako ili nešto nedostaje?
    }
    .wording-2 =
        { $register ->
           *[formal] Prema bilješkama prvi je serviser zamijenio bateriju, drugi punjač, a uređaj Vam se i dalje gasi. Treba li tome što dodati?
            [casual] Prema bilješkama prvi je serviser zamijenio bateriju, drugi punjač, a uređaj ti se i dalje gasi. Treba li tome što dodati?
        }
    .title = Umjesto „objasnite ispočetka”
    .when = Kad se korisnik javlja ponovno, a priča već stoji u bilješkama.
    .avoid =
        { $register ->
           *[formal] Možete li mi objasniti sve ispočetka?
            [casual] Možeš li mi objasniti sve ispočetka?
        }
    .why = Osoba tako plaća što mi nismo dobro zapisali.

instead-of-it-is-easy =
    { $register ->
       *[formal] Taj je korak lako previdjeti. Idemo zajedno, ritam je Vaš.
        [casual] Taj je korak lako previdjeti. Idemo zajedno, ritam je tvoj.
    }
    .wording-2 =
        { $register ->
           *[formal] Na tom se zaslonu gumb jedva vidi. Recite mi kad ga nađete pa idemo dalje, bez žurbe.
            [casual] Na tom se zaslonu gumb jedva vidi. Reci mi kad ga nađeš pa idemo dalje, bez žurbe.
        }
    .title = Umjesto „to je jednostavno”
    .when = Kad korisnik zapne na koraku koji se nama čini lakim.
    .avoid =
        { $register ->
           *[formal] To je jednostavno, samo kliknite ovdje.
            [casual] To je jednostavno, samo klikni ovdje.
        }
    .why = Tko zapne na „jednostavnome”, osjeća se glupo, a često je to nagađanje o dobi ili znanju.

instead-of-guessing-who-you-are =
    { $register ->
       *[formal] Kako želite da Vas oslovljavam? I glasi li račun na Vas ili na nekoga drugoga?
        [casual] Kako želiš da te oslovljavam? I glasi li račun na tebe ili na nekoga drugoga?
    }
    .wording-2 =
        { $register ->
           *[formal] Razgovaram li s osobom na koju glasi račun? Recite mi i kojim imenom da Vam se obraćam.
            [casual] Razgovaram li s osobom na koju glasi račun? Reci mi i kojim imenom da ti se obraćam.
        }
    .title = Umjesto nagađanja tko ste
    .when = Kad ne znaš tko je s druge strane ni kako osobu osloviti.
    .avoid =
        { $register ->
           *[formal] Je li tu i Vaš suprug? Vi inače izvrsno govorite hrvatski.
            [casual] Je li tu i tvoj muž? Ti inače izvrsno govoriš hrvatski.
        }
    .why = Nagađanje o spolu, obitelji ili podrijetlu vrijeđa kad je krivo, a suvišno je kad je točno.
