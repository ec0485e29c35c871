# Cijeli odgovori: čekanje, pritužbe, nesporazumi, odbijanja, prijedlozi, pohvale i završetak.

long-wait-reply =
    { greeting }

    { $register ->
       *[formal]
            na prvi ste odgovor čekali { $days ->
                [one] { $days } dan,
                [few] { $days } dana,
               *[other] { $days } dana,
            } a niste mogli znati je li poruku itko pročitao. Žao mi je zbog te tišine.

            { GIVEN($ticket) ->
                [yes] Sada je pročitano sve što ste poslali i slučaj { $ticket } od ovog trenutka vodim ja.
               *[no] Sada je pročitano sve što ste poslali i Vaš slučaj od ovog trenutka vodim ja.
            }

            Prvo provjeravam ono zbog čega ste se javili, a zatim ostala Vaša pitanja. Do { $due } pišem Vam što smo doznali.
        [casual]
            prvi odgovor stiže ti tek nakon { $days } dana, a za to se vrijeme nije znalo ni je li poruku itko pročitao. Žao mi je zbog te tišine.

            { GIVEN($ticket) ->
                [yes] Sada je sve pročitano i slučaj { $ticket } od ovog trenutka vodim ja.
               *[no] Sada je sve pročitano i tvoj slučaj od ovog trenutka vodim ja.
            }

            Prvo provjeravam ono zbog čega se javljaš, a zatim ostala tvoja pitanja. Do { $due } pišem ti što smo doznali.
    }

    { sign-off }
    .title = Prvi odgovor nakon duge tišine
    .subject = Odgovor na poruku koja je predugo čekala
    .chat =
        { $register ->
           *[formal]
                Čekali ste { $days ->
                    [one] { $days } dan
                    [few] { $days } dana
                   *[other] { $days } dana
                } bez ikakvog odgovora i žao mi je zbog toga. Sada je sve pročitano, slučaj vodim ja i do { $due } pišem Vam što smo doznali.
            [casual] Odgovor ti stiže tek nakon { $days } dana i žao mi je zbog te tišine. Sada je sve pročitano, slučaj vodim ja i do { $due } pišem ti što smo doznali.
        }
    .when = Kad se korisniku prvi put javljamo nakon više dana tišine.

repeat-contact-reply =
    { greeting }

    { $register ->
       *[formal]
            zbog iste ste nam se stvari javili { $attempts ->
                [one] { $attempts } put
                [few] { $attempts } puta
               *[other] { $attempts } puta
            } i svaki put kretali ispočetka. To smo trebali riješiti ranije i ispričavam se što nismo.

            Iz Vaših poruka izdvajam dvoje. Nijedno naše dosadašnje rješenje nije uklonilo ono zbog čega ste se javili prvi put. Osim toga, svaki ste put isto morali objašnjavati nekome novom.

            Slučaj { $ticket } od sada vodim ja dok ne bude riješen, a na ovu poruku možete odgovoriti izravno meni. Do { $due } pišem Vam dokle smo došli.
        [casual]
            zbog iste nam se stvari javljaš { $attempts }. put i svaki put krećeš ispočetka. To smo trebali riješiti ranije i ispričavam se što nismo.

            Iz tvojih poruka izdvajam dvoje. Nijedno naše dosadašnje rješenje nije uklonilo ono zbog čega nam pišeš od početka. Osim toga, svaki put isto moraš objašnjavati nekome novom.

            Slučaj { $ticket } od sada vodim ja dok ne bude riješen, a na ovu poruku možeš odgovoriti izravno meni. Do { $due } pišem ti dokle smo došli.
    }

    { sign-off }
    .title = Ponovno javljanje, jedna osoba
    .subject = Slučaj { $ticket }: od sada jedna osoba do rješenja
    .chat =
        { $register ->
           *[formal]
                Zbog istog ste se javili { $attempts ->
                    [one] { $attempts } put,
                    [few] { $attempts } puta,
                   *[other] { $attempts } puta,
                } a trebali smo to riješiti ranije. Ispričavam se. Slučaj { $ticket } vodim ja do rješenja i do { $due } pišem Vam dokle smo došli.
            [casual] Zbog istog se javljaš { $attempts }. put, a trebali smo to riješiti ranije. Ispričavam se. Slučaj { $ticket } vodim ja do rješenja i do { $due } pišem ti dokle smo došli.
        }
    .when = Kad se korisnik više puta javio zbog iste stvari i ti preuzimaš slučaj; iza „izdvajam dvoje” dodaj o čemu je pisao.

misunderstanding-reply =
    { greeting }

    { $register ->
       *[formal]
            našu ste prethodnu poruku razumjeli točno onako kako je bila napisana. Nismo se jasno izrazili i to je naš propust.

            Vrijedi ovo: dogovor s Vama ostaje onakav kakav je bio prije te poruke.

            Za Vas se time mijenja samo to što nejasnu rečenicu možete zanemariti. Zbog nje ne morate ništa plaćati, slati ni ponovno potvrđivati. Ako to još nije odgovor na Vaše pitanje, napišite mi u jednoj rečenici što nedostaje.

            Sve ostavljam kako jest, do { $due } završavam slučaj i javljam Vam da je gotovo.
        [casual]
            našu prethodnu poruku razumiješ točno onako kako je napisana. Nismo se jasno izrazili i to je naš propust.

            Vrijedi ovo: dogovor s tobom ostaje onakav kakav je bio prije te poruke.

            Za tebe se time mijenja samo to što nejasnu rečenicu možeš zanemariti. Zbog nje ne moraš ništa plaćati, slati ni ponovno potvrđivati. Ako to još nije odgovor na tvoje pitanje, napiši mi u jednoj rečenici što nedostaje.

            Sve ostavljam kako jest, do { $due } završavam slučaj i javljam ti da je gotovo.
    }

    { sign-off }
    .title = Naša nejasna poruka
    .subject = Što zapravo vrijedi: jasnije nego u prošloj poruci
    .chat =
        { $register ->
           *[formal] Naša poruka nije bila jasna i to je naš propust. Vrijedi dogovor kakav je bio prije nje i ne morate ništa mijenjati. Sve ostavljam kako jest i do { $due } pišem Vam da je slučaj završen.
            [casual] Naša poruka nije bila jasna i to je naš propust. Vrijedi dogovor kakav je bio prije nje i ne moraš ništa mijenjati. Sve ostavljam kako jest i do { $due } pišem ti da je slučaj završen.
        }
    .when = Kad se naša ranija poruka mogla shvatiti dvojako, a dogovor ostaje isti; iza „Vrijedi ovo” dodaj što je poruka trebala reći.

our-mistake-reply =
    { greeting }

    { $register ->
       *[formal]
            u Vašem slučaju { $ticket } pogriješili smo: dogovoreno nismo proveli onako kako smo Vam potvrdili. Ispričavam se zbog toga.

            Vi ste zato morali provjeravati i pisati o nečemu što je već trebalo biti gotovo.

            { GIVEN($amount) ->
                [yes] Već smo Vam odobrili { $amount }, a i ispravak je pokrenut.
               *[no] Ispravak je već pokrenut, a Vi ne morate učiniti ništa.
            } Do { $date } sve će biti onako kako je dogovoreno.

            Toga dana, { $date }, pregledavam slučaj još jednom i pišem Vam kako stoji.
        [casual]
            u tvojem slučaju { $ticket } pogriješili smo: dogovoreno nismo proveli onako kako smo ti potvrdili. Ispričavam se zbog toga.

            Na tebe je zato palo provjeravanje i pisanje o nečemu što je već trebalo biti gotovo.

            { GIVEN($amount) ->
                [yes] Već smo ti odobrili { $amount }, a i ispravak je pokrenut.
               *[no] Ispravak je već pokrenut, a ti ne moraš učiniti ništa.
            } Do { $date } sve će biti onako kako je dogovoreno.

            Toga dana, { $date }, pregledavam slučaj još jednom i pišem ti kako stoji.
    }

    { sign-off }
    .title = Naša pogreška i ispravak
    .subject = Slučaj { $ticket }: pogriješili smo i ispravljamo
    .chat =
        { $register ->
           *[formal] U slučaju { $ticket } dogovoreno nismo proveli kako smo Vam potvrdili. Ispričavam se. Do { $date } bit će ispravljeno, a toga dana provjeravam i pišem Vam kako stoji.
            [casual] U slučaju { $ticket } dogovoreno nismo proveli kako smo ti potvrdili. Ispričavam se. Do { $date } bit će ispravljeno, a toga dana provjeravam i pišem ti kako stoji.
        }
    .when = Kad znamo da smo pogriješili i ispravak je u tijeku; iza dvotočke u prvoj rečenici napiši točno u čemu.

# allow left-out: the sentence names nobody in this language
complaint-about-service-reply =
    { greeting }

    { $register ->
       *[formal]
            hvala što ste otvoreno napisali kako je razgovor s nama protekao.

            Iz Vaše poruke razumijem da Vas nije povrijedio samo ishod, nego prije svega način na koji se s Vama razgovaralo. Nitko ne bi trebao otići iz razgovora s nama s takvim osjećajem.

            Što se dogodilo, ispituje voditelj tima, koji će saslušati i drugu stranu. Pitanjem zbog kojeg ste se prvi put javili za to se vrijeme bavim ja.

            Do { $due } pišem Vam što smo doznali u slučaju { $ticket } i što iz toga slijedi.
        [casual]
            hvala što otvoreno pišeš kako je razgovor s nama protekao.

            Iz tvoje poruke razumijem da te nije povrijedio samo ishod, nego prije svega način na koji se s tobom razgovaralo. Nitko ne bi trebao otići iz razgovora s nama s takvim osjećajem.

            Što se dogodilo, ispituje voditelj tima, koji će saslušati i drugu stranu. Pitanjem s kojim je sve počelo za to se vrijeme bavim ja.

            Do { $due } pišem ti što smo doznali u slučaju { $ticket } i što iz toga slijedi.
    }

    { sign-off }
    .title = Odgovor na pritužbu o odnosu
    .subject = Slučaj { $ticket }: pritužba na razgovor s nama
    .chat =
        { $register ->
           *[formal] Hvala što ste otvoreno napisali kako se s Vama razgovaralo. Voditelj tima ispituje što se dogodilo, a Vaše prvo pitanje rješavam ja. Do { $due } pišem Vam ishod slučaja { $ticket } i što slijedi.
            [casual] Hvala što otvoreno pišeš kako se s tobom razgovaralo. Voditelj tima ispituje što se dogodilo, a tvoje prvo pitanje rješavam ja. Do { $due } pišem ti ishod slučaja { $ticket } i što slijedi.
        }
    .when = Kad korisnik prigovara odnosu neke osobe iz tima, a drugu stranu još nismo čuli; u drugi odlomak dodaj što ga je pogodilo.

request-refused-reply =
    { greeting }

    { $register ->
       *[formal]
            iz Vaše poruke jasno je što želite postići i zašto Vam je to važno.

            Mogu ponuditi dvoje: pronaći rješenje koje je najbliže onome što ste tražili ili sve ostaviti kako je sada, bez ikakvih posljedica za Vas.

            Ono što ste tražili ne mogu odobriti, jer isto ne bismo mogli dati svima koji su u jednakom položaju. Taj se odgovor neće promijeniti i ne želim da uzalud čekate drukčiji.

            Obje mogućnosti ostaju otvorene do { $due } u slučaju { $ticket }. Napišite mi što birate i istog dana krećem.
        [casual]
            iz tvoje poruke jasno je što želiš postići i zašto ti je to važno.

            Mogu ponuditi dvoje: pronaći rješenje koje je najbliže onome što tražiš ili sve ostaviti kako je sada, bez ikakvih posljedica za tebe.

            Ono što tražiš ne mogu odobriti, jer isto ne bismo mogli dati svima koji su u jednakom položaju. Taj se odgovor neće promijeniti i ne želim da uzalud čekaš drukčiji.

            Obje mogućnosti ostaju otvorene do { $due } u slučaju { $ticket }. Napiši mi što biraš i istog dana krećem.
    }

    { sign-off }
    .title = Odbijanje s drugim mogućnostima
    .subject = Slučaj { $ticket }: što možemo umjesto traženoga
    .chat =
        { $register ->
           *[formal] Mogu pronaći najbliže rješenje ili sve ostaviti kako jest. Traženo ne mogu odobriti, jer isto ne bismo mogli dati svima. Do { $due } obje su mogućnosti otvorene u slučaju { $ticket }, javite mi što birate.
            [casual] Mogu pronaći najbliže rješenje ili sve ostaviti kako jest. Traženo ne mogu odobriti, jer isto ne bismo mogli dati svima. Do { $due } obje su mogućnosti otvorene u slučaju { $ticket }, javi mi što biraš.
        }
    .when = Kad zahtjev odbijamo, a možemo nešto drugo; iza „dvoje” upiši stvarnu ponudu, a iza „jer” pravi razlog.

feature-request-reply =
    { greeting }

    { $register ->
       *[formal]
            iz Vašeg prijedloga za uslugu { $service } vidi se i što biste time mogli obaviti, a ne samo što da promijenimo. Hvala Vam na tako konkretnom opisu.

            Prijedlog ide ljudima koji planiraju razvoj usluge { $service }, i to Vašim riječima. Ne mogu obećati da će ga ostvariti.

            Dok te mogućnosti nema, rado ću s Vama potražiti najbolji način da isto obavite već sada. Dovoljno je da odgovorite na ovu poruku.

            Što su odgovorili, pišem Vam { $date }, čak i ako je odgovor „ne”.
        [casual]
            iz tvojeg prijedloga za uslugu { $service } vidi se i što bi time bilo moguće obaviti, a ne samo što da promijenimo. Hvala ti na tako konkretnom opisu.

            Prijedlog ide ljudima koji planiraju razvoj usluge { $service }, i to tvojim riječima. Ne mogu obećati da će ga ostvariti.

            Dok te mogućnosti nema, rado ću s tobom potražiti najbolji način da isto obaviš već sada. Dovoljno je da odgovoriš na ovu poruku.

            Što su odgovorili, pišem ti { $date }, čak i ako je odgovor „ne”.
    }

    { sign-off }
    .title = Odgovor na prijedlog
    .subject = Prijedlog za uslugu { $service }: kamo ide i kada javljam odgovor
    .chat =
        { $register ->
           *[formal] Hvala na konkretnom prijedlogu za uslugu { $service }. Vidjet će ga, Vašim riječima, ljudi koji je planiraju. Izradu ne mogu obećati, ali { $date } pišem Vam što su odgovorili, čak i ako je „ne”.
            [casual] Hvala na konkretnom prijedlogu za uslugu { $service }. Vidjet će ga, tvojim riječima, ljudi koji je planiraju. Izradu ne mogu obećati, ali { $date } pišem ti što su odgovorili, čak i ako je „ne”.
        }
    .when = Kad korisnik predlaže poboljšanje; u prvi odlomak dodaj što njime želi postići, a u treći način koji već postoji.

feedback-reply =
    { greeting }

    { $register ->
       *[formal]
            hvala na iskrenom odgovoru i na vremenu koje ste za njega odvojili.

            Iz njega vidimo kako to izgleda s Vaše strane, a to nam naše brojke ne mogu pokazati.

            Tim ga prolazi zajedno, točku po točku. Što zbog toga mijenjamo, pišem Vam { $date }, a na ovu poruku ne morate odgovarati.
        [casual]
            hvala ti na iskrenom odgovoru i na vremenu.

            Iz njega vidimo kako to izgleda s tvoje strane, a to nam naše brojke ne mogu pokazati.

            Tim ga prolazi zajedno, točku po točku. Što zbog toga mijenjamo, pišem ti { $date }, a na ovu poruku ne moraš odgovarati.
    }

    { sign-off }
    .title = Odgovor na kritiku ili nisku ocjenu
    .subject = Hvala na kritici: što s njom radimo
    .chat =
        { $register ->
           *[formal] Hvala na iskrenoj ocjeni. Iz nje vidimo ono što nam naše brojke ne mogu pokazati. Tim je prolazi zajedno i { $date } pišem Vam što mijenjamo. Odgovor nije potreban.
            [casual] Hvala na iskrenoj ocjeni. Iz nje vidimo ono što nam naše brojke ne mogu pokazati. Tim je prolazi zajedno i { $date } pišem ti što mijenjamo. Odgovor nije potreban.
        }
    .when = Kad je korisnik dao kritiku ili nisku ocjenu i ništa ne traži; drugi odlomak počni onim što je istaknuo.

praise-reply =
    { greeting }

    { $register ->
       *[formal]
            Vaša nas je poruka razveselila, hvala Vam što ste je napisali.

            Vaše riječi u cijelosti prosljeđujem onima kojima su namijenjene, a svi iz njih vidimo što treba raditi i dalje.

            Na sastanku tima, koji je { $date }, pročitat ću ih naglas.
        [casual]
            tvoja nas je poruka razveselila, hvala ti na njoj.

            Tvoje riječi u cijelosti prosljeđujem onima kojima su namijenjene, a svi iz njih vidimo što treba raditi i dalje.

            Na sastanku tima, koji je { $date }, pročitat ću ih naglas.
    }

    { sign-off }
    .title = Zahvala na pohvali
    .subject = Hvala na lijepim riječima
    .chat =
        { $register ->
           *[formal] Hvala Vam, ova nas je poruka razveselila. Prenosim je onima kojima je namijenjena i na sastanku tima, koji je { $date }, čitam je naglas.
            [casual] Hvala ti, ova nas je poruka razveselila. Prenosim je onima kojima je namijenjena i na sastanku tima, koji je { $date }, čitam je naglas.
        }
    .when = Kad korisnik pohvali nas ili nekoga iz tima.

first-contact-reply =
    { greeting }

    { $register ->
       *[formal]
            dobro došli. Vaše je pitanje jasno i stiglo je pravoj osobi, odgovaram Vam ja.

            Dok pripremam cijeli odgovor, najviše će Vam pomoći prvi koraci u usluzi { $service }, opisani ovdje: { $link }

            Ako Vam do tada još nešto padne na pamet, odgovorite na ovu poruku i to stiže izravno meni. Cijeli odgovor šaljem Vam do { $due } na ovu adresu.
        [casual]
            drago mi je što nam se javljaš. Tvoje je pitanje jasno i stiglo je pravoj osobi, odgovaram ti ja.

            Dok pripremam cijeli odgovor, najviše će ti pomoći prvi koraci u usluzi { $service }, opisani ovdje: { $link }

            Ako ti do tada još nešto padne na pamet, odgovori na ovu poruku i to stiže izravno meni. Cijeli odgovor šaljem ti do { $due } na ovu adresu.
    }

    { sign-off }
    .title = Prvi odgovor novom korisniku
    .subject = Prvi koraci u usluzi { $service } i kada stiže odgovor
    .chat =
        { $register ->
           *[formal] Dobro došli, Vaše je pitanje jasno i stiglo je pravoj osobi. Cijeli odgovor šaljem Vam do { $due } ovdje, a dotad pomažu prvi koraci u usluzi { $service }: { $link }
            [casual] Drago mi je što nam se javljaš, pitanje je jasno i stiglo je pravoj osobi. Cijeli odgovor šaljem ti do { $due } ovdje, a dotad pomažu prvi koraci u usluzi { $service }: { $link }
        }
    .when = Kad nam novi korisnik piše prvi put i cijeli odgovor slijedi kasnije.

general-reply =
    { greeting }

    { $register ->
       *[formal]
            Vaša je poruka pročitana do kraja i ovo Vam ne šalje automat. Zabilježena je kao slučaj { $ticket }, a vodim ga ja.

            Prvo uspoređujem ono što ste opisali s podacima koje već imamo. Ne morate ništa slati ponovno.

            Do { $due } pišem Vam odgovor ili, ako zatreba, jedno konkretno pitanje.
        [casual]
            tvoja je poruka pročitana do kraja i ovo ti ne šalje automat. Zabilježena je kao slučaj { $ticket }, a vodim ga ja.

            Prvo uspoređujem tvoj opis s podacima koje već imamo. Ne moraš ništa slati ponovno.

            Do { $due } pišem ti odgovor ili, ako zatreba, jedno konkretno pitanje.
    }

    { sign-off }
    .title = Poruka je kod mene
    .subject = Slučaj { $ticket }: poruka je pročitana
    .chat =
        { $register ->
           *[formal] Vaša je poruka pročitana i vodim je kao slučaj { $ticket }. Prvo uspoređujem Vaš opis s našim podacima, ništa ne morate slati ponovno. Do { $due } pišem Vam odgovor.
            [casual] Tvoja je poruka pročitana i vodim je kao slučaj { $ticket }. Prvo uspoređujem tvoj opis s našim podacima, ništa ne moraš slati ponovno. Do { $due } pišem ti odgovor.
        }
    .when = Kad poruku prvo treba pogledati, a korisnik treba znati da ju je netko pročitao.

solved-case-reply =
    { greeting }

    { $register ->
       *[formal]
            ono zbog čega ste nam pisali sada je riješeno. Hvala na podacima koje ste poslali, bez njih bi traženje trajalo dulje.

            Ako želite provjeriti, ponovite korak na kojem je prije zapelo: sada bi trebao proći do kraja.

            Slučaj { $ticket } držim otvorenim do { $date } i do tada ga pratim. Vrati li se isto, dovoljan je jedan redak u odgovoru i odmah nastavljam.
        [casual]
            ono zbog čega nam pišeš sada je riješeno. Hvala na podacima iz tvojih poruka, bez njih bi traženje trajalo dulje.

            Ako želiš provjeriti, ponovi korak na kojem je prije zapelo: sada bi trebao proći do kraja.

            Slučaj { $ticket } držim otvorenim do { $date } i do tada ga pratim. Vrati li se isto, dovoljan je jedan redak u odgovoru i odmah nastavljam.
    }

    { sign-off }
    .title = Slučaj je riješen
    .subject = Slučaj { $ticket }: riješeno, a ostaje otvoreno za provjeru
    .chat =
        { $register ->
           *[formal] Ono zbog čega ste pisali sada je riješeno, hvala na podacima. Provjerite na koraku na kojem je prije zapelo. Slučaj { $ticket } držim otvorenim do { $date } pa javite ako se vrati.
            [casual] Ono zbog čega pišeš sada je riješeno, hvala na podacima. Provjeri na koraku na kojem je prije zapelo. Slučaj { $ticket } držim otvorenim do { $date } pa javi ako se vrati.
        }
    .when = Kad je slučaj riješen; u prvoj rečenici napiši što je točno riješeno.
