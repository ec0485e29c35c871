# Cijeli odgovori: računi, plaćanje, povrat novca, cijene i otkazivanje.

billing-error-reply =
    { greeting }

    { $register ->
       *[formal]
            u pravu ste: na računu { $invoice } naplatili smo Vam { $amount } previše. Pogreška je naša i ispričavam se zbog nje.

            Ispravljeni račun već je na putu do Vas. Novac, { $amount }, vraćamo na račun s kojeg je uplata stigla i kod Vas je najkasnije { $date }, bez zahtjeva ili potvrda s Vaše strane.

            Toga dana, { $date }, osobno provjeravam je li povrat prošao i javljam Vam se ako nije.
        [casual]
            u pravu si: na računu { $invoice } naplatili smo ti { $amount } previše. Pogreška je naša i ispričavam se zbog nje.

            Ispravljeni račun već je na putu do tebe. Novac, { $amount }, vraćamo na račun s kojeg je uplata stigla i kod tebe je najkasnije { $date }, bez zahtjeva ili potvrda s tvoje strane.

            Toga dana, { $date }, osobno provjeravam je li povrat prošao i javljam ti se ako nije.
    }

    { sign-off }
    .title = Naplatili smo previše
    .subject = Račun { $invoice }: ispravak i povrat novca
    .chat =
        { $register ->
           *[formal] U pravu ste: na računu { $invoice } naplatili smo { $amount } previše. Pogreška je naša, ispričavam se. Novac Vam se vraća najkasnije { $date }, a toga dana provjeravam je li stigao.
            [casual] U pravu si: na računu { $invoice } naplatili smo { $amount } previše. Pogreška je naša, ispričavam se. Novac ti se vraća najkasnije { $date }, a toga dana provjeravam je li stigao.
        }
    .when = Kad je provjereno da smo na računu naplatili previše.

billing-check-reply =
    { greeting }

    { $register ->
       *[formal]
            pitate odakle iznos na računu { $invoice } i što stoji iza pojedinih stavki. Sasvim je razumno prije plaćanja znati za što plaćate.

            Dok to provjeravam, račun miruje: ne morate ga platiti i opomena za njega neće stići.

            Idem kroz njega stavku po stavku. Do { $due } šaljem Vam objašnjenje svake od njih.
        [casual]
            pitaš odakle iznos na računu { $invoice } i što stoji iza pojedinih stavki. Sasvim je razumno prije plaćanja znati za što plaćaš.

            Dok to provjeravam, račun miruje: ne moraš ga platiti i opomena za njega neće stići.

            Idem kroz njega stavku po stavku. Do { $due } šaljem ti objašnjenje svake od njih.
    }

    { sign-off }
    .title = Provjera računa
    .subject = Račun { $invoice }: provjeravam stavku po stavku
    .chat =
        { $register ->
           *[formal] Dok provjeravam račun { $invoice }, ne morate ga platiti i opomena neće stići. Idem stavku po stavku i do { $due } šaljem Vam objašnjenje.
            [casual] Dok provjeravam račun { $invoice }, ne moraš ga platiti i opomena neće stići. Idem stavku po stavku i do { $due } šaljem ti objašnjenje.
        }
    .when = Kad korisnik smatra da je račun previsok, a još ne znamo tko je u pravu.

double-charge-reply =
    { greeting }

    { $register ->
       *[formal]
            na bankovnom računu vidite { $amount } dvaput, a narudžba { $order } samo je jedna. Neugodno je vidjeti da isti iznos odlazi drugi put i jasno je da želite znati što je to.

            Narudžbi pripada samo jedna uplata. Druga može biti rezervacija, to jest iznos koji banka samo privremeno zadrži pa otpusti, ili stvarna naplata, koju onda vraćamo mi. Što je od toga dvoga, znat ću tek nakon provjere.

            Oko kartice i banke ne morate ništa poduzimati. Obje uplate provjeravam kod pružatelja plaćanja i do { $due } pišem Vam o čemu je riječ.
        [casual]
            na bankovnom računu vidiš { $amount } dvaput, a narudžba { $order } samo je jedna. Neugodno je vidjeti da isti iznos odlazi drugi put i jasno je da želiš znati što je to.

            Narudžbi pripada samo jedna uplata. Druga može biti rezervacija, to jest iznos koji banka samo privremeno zadrži pa otpusti, ili stvarna naplata, koju onda vraćamo mi. Što je od toga dvoga, znat ću tek nakon provjere.

            Oko kartice i banke ne moraš ništa poduzimati. Obje uplate provjeravam kod pružatelja plaćanja i do { $due } pišem ti o čemu je riječ.
    }

    { sign-off }
    .title = Isti iznos dvaput
    .subject = Narudžba { $order }: provjeravam dvostruki iznos
    .chat =
        { $register ->
           *[formal] Vidite { $amount } dvaput, a narudžbi { $order } pripada samo jedna uplata. Druga je rezervacija ili naplata koju vraćamo. Provjeravam i do { $due } pišem Vam o čemu je riječ.
            [casual] Vidiš { $amount } dvaput, a narudžbi { $order } pripada samo jedna uplata. Druga je rezervacija ili naplata koju vraćamo. Provjeravam i do { $due } pišem ti o čemu je riječ.
        }
    .when = Kad korisnik vidi isti iznos dvaput, a ne zna se je li riječ o rezervaciji.

payment-failed-reply =
    { greeting }

    { $register ->
       *[formal]
            Vaša je narudžba { $order } sačuvana i novac Vam nije skinut. Plaćanje od { $amount } nije prošlo, a razlog se s naše strane ne vidi.

            Platiti možete ovdje, istim ili nekim drugim načinom: { $link }

            Narudžbu čuvam za Vas do { $due }, a ako opet zapne, odgovorite mi ovdje i naći ćemo drugi način.
        [casual]
            tvoja je narudžba { $order } sačuvana i novac ti nije skinut. Plaćanje od { $amount } nije prošlo, a razlog se s naše strane ne vidi.

            Platiti možeš ovdje, istim ili nekim drugim načinom: { $link }

            Narudžbu čuvam za tebe do { $due }, a ako opet zapne, odgovori mi ovdje i naći ćemo drugi način.
    }

    { sign-off }
    .title = Plaćanje nije prošlo
    .subject = Narudžba { $order }: sačuvana je, plaćanje treba ponoviti
    .chat =
        { $register ->
           *[formal] Narudžba { $order } je sačuvana, a novac nije skinut. Plaćanje od { $amount } možete ponoviti istim ili drugim načinom, držim je za Vas do { $due } i pomažem ako zapne: { $link }
            [casual] Narudžba { $order } je sačuvana, a novac nije skinut. Plaćanje od { $amount } možeš ponoviti istim ili drugim načinom, držim je za tebe do { $due } i pomažem ako zapne: { $link }
        }
    .when = Kad plaćanje nije prošlo, a razlog s naše strane nije vidljiv.

refund-sent-reply =
    { greeting }

    { $register ->
       *[formal]
            { GIVEN($order) ->
                [yes] povrat za narudžbu { $order } danas smo poslali: na Vaš račun putuje { $amount }.
               *[no] povrat smo danas poslali: na Vaš račun putuje { $amount }.
            }

            Novac ide istim putem kojim je plaćeno. Bankama treba do { $days ->
                [one] { $days } radni dan,
                [few] { $days } radna dana,
               *[other] { $days } radnih dana,
            } pa ga na računu očekujte najkasnije { $date }, a često i prije.

            Ne vidite li ga do { $date }, dovoljan je kratak odgovor na ovu poruku i istog dana tražim gdje je uplata.
        [casual]
            { GIVEN($order) ->
                [yes] povrat za narudžbu { $order } danas smo poslali: na tvoj račun putuje { $amount }.
               *[no] povrat smo danas poslali: na tvoj račun putuje { $amount }.
            }

            Novac ide istim putem kojim je plaćeno. Bankama treba do { $days ->
                [one] { $days } radni dan,
                [few] { $days } radna dana,
               *[other] { $days } radnih dana,
            } pa ga na računu očekuj najkasnije { $date }, a često i prije.

            Ne vidiš li ga do { $date }, dovoljan je kratak odgovor na ovu poruku i istog dana tražim gdje je uplata.
    }

    { sign-off }
    .title = Povrat je poslan
    .subject = Povrat od { $amount } poslan je danas
    .chat =
        { $register ->
           *[formal] Danas smo Vam poslali { $amount }, istim putem kojim je plaćeno. Na računu bi novac trebao biti najkasnije { $date }, a ako ga ne bude, javite mi i isti dan tražim uplatu.
            [casual] Danas smo ti poslali { $amount }, istim putem kojim je plaćeno. Na računu bi novac trebao biti najkasnije { $date }, a ako ga ne bude, javi mi i isti dan tražim uplatu.
        }
    .when = Kad je povrat danas poslan i treba reći kada stiže.

refund-late-reply =
    { greeting }

    { $register ->
       *[formal]
            povrat kasni { $days ->
                [one] { $days } dan
                [few] { $days } dana
               *[other] { $days } dana
            } za rokom koji smo Vam dali. To je Vaš novac, a čekate ga zbog nas; ispričavam se.

            Iznos od { $amount } sada je poslan i do { $date } trebao bi biti na računu s kojeg je plaćeno.

            Prijenos pratim osobno i do { $due } šaljem Vam potvrdu o uplati.
        [casual]
            povrat kasni { $days ->
                [one] { $days } dan
                [few] { $days } dana
               *[other] { $days } dana
            } za rokom koji smo ti dali. To je tvoj novac, a čekaš ga zbog nas; ispričavam se.

            Iznos od { $amount } sada je poslan i do { $date } trebao bi biti na računu s kojeg je plaćeno.

            Prijenos pratim osobno i do { $due } šaljem ti potvrdu o uplati.
    }

    { sign-off }
    .title = Povrat kasni zbog nas
    .subject = Povrat od { $amount } koji kasni sada je poslan
    .chat =
        { $register ->
           *[formal]
                Povrat kasni { $days ->
                    [one] { $days } dan
                    [few] { $days } dana
                   *[other] { $days } dana
                } zbog nas, ispričavam se. Sada je poslano { $amount }, na računu ga očekujte do { $date }, a do { $due } šaljem Vam potvrdu.
            [casual]
                Povrat kasni { $days ->
                    [one] { $days } dan
                    [few] { $days } dana
                   *[other] { $days } dana
                } zbog nas, ispričavam se. Sada je poslano { $amount }, na računu ga očekuj do { $date }, a do { $due } šaljem ti potvrdu.
        }
    .when = Kad povrat kasni zbog nas, a novac je upravo poslan.

price-increase-reply =
    { greeting }

    { $register ->
       *[formal]
            kad cijena poraste, posve je opravdano pitati isplati li se i dalje.

            Od { $date } umjesto { $old-price } plaćate { $new-price } za isto. Do tada se ništa ne mijenja.

            Prije toga možete prijeći na drugi paket ili otići, kako Vama odgovara.

            Pripremam pregled povoljnijih mogućnosti, s cijenom svake. Šaljem Vam ga do { $due } pa ga možete usporediti na miru.
        [casual]
            kad cijena poraste, posve je opravdano pitati isplati li se i dalje.

            Od { $date } umjesto { $old-price } plaćaš { $new-price } za isto. Do tada se ništa ne mijenja.

            Prije toga možeš prijeći na drugi paket ili otići, kako tebi odgovara.

            Pripremam pregled povoljnijih mogućnosti, s cijenom svake. Šaljem ti ga do { $due } pa ga možeš usporediti na miru.
    }

    { sign-off }
    .title = Prigovor na višu cijenu
    .subject = Nova cijena od { $date }: što se mijenja i koji je izbor
    .chat =
        { $register ->
           *[formal] Od { $date } cijena je { $new-price } umjesto { $old-price }, a do tada se ništa ne mijenja. Možete prijeći na drugi paket ili otići. Do { $due } šaljem Vam povoljnije mogućnosti.
            [casual] Od { $date } cijena je { $new-price } umjesto { $old-price }, a do tada se ništa ne mijenja. Možeš prijeći na drugi paket ili otići. Do { $due } šaljem ti povoljnije mogućnosti.
        }
    .when = Kad se korisnik protivi poskupljenju, a do dana promjene može birati.

# allow left-out: the sentence names nobody in this language
cancellation-reply =
    { greeting }

    { $register ->
       *[formal]
            otkaz je proveden: usluga { $service } radi do { $date } i nakon toga se ništa ne naplaćuje.

            Hvala Vam na vremenu koje ste proveli s nama.

            Završni obračun šaljem Vam do { $due } na ovu adresu. Do tada ne morate ništa potpisati ni poslati.
        [casual]
            otkaz je proveden: usluga { $service } radi do { $date } i nakon toga se ništa ne naplaćuje.

            Hvala ti na vremenu provedenom s nama.

            Završni obračun šaljem ti do { $due } na ovu adresu. Do tada ne moraš ništa potpisati ni poslati.
    }

    { sign-off }
    .title = Otkaz je proveden
    .subject = Usluga { $service }: otkaz je potvrđen
    .chat =
        { $register ->
           *[formal] Otkaz je proveden: usluga { $service } radi do { $date } i nakon toga ništa ne naplaćujemo. Hvala Vam na vremenu provedenom s nama; završni obračun šaljem do { $due } na Vašu adresu.
            [casual] Otkaz je proveden: usluga { $service } radi do { $date } i nakon toga ništa ne naplaćujemo. Hvala ti na vremenu provedenom s nama; završni obračun šaljem do { $due } na tvoju adresu.
        }
    .when = Kad je korisnik otkazao uslugu i potvrđuješ da je gotovo.
