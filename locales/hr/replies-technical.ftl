# Cijeli odgovori: prekidi rada, tehničke poteškoće, pristup, kvarovi i privatnost.

outage-reply =
    { greeting }

    { $register ->
       *[formal]
            usluga { $service } trenutačno ne radi, i to ne samo kod Vas. Uzrok nije na Vašoj strani, a posao koji ste započeli morao je stati.

            Tehničari su na tome. { GIVEN($link) ->
                [yes] Stanje možete pogledati ovdje, kad Vama odgovara: { $link }
               *[no] Koliko će trajati, još ne znamo i ne želim nagađati.
            }

            Uređaj ne morate ponovno pokretati ni išta iznova instalirati.

            Ja pratim popravak i do { $due } šaljem Vam sljedeću obavijest, čak i ako se dotad ništa ne promijeni.
        [casual]
            usluga { $service } trenutačno ne radi, i to ne samo kod tebe. Uzrok nije na tvojoj strani, a posao koji je bio u tijeku morao je stati.

            Tehničari su na tome. { GIVEN($link) ->
                [yes] Stanje možeš pogledati ovdje, kad tebi odgovara: { $link }
               *[no] Koliko će trajati, još ne znamo i ne želim nagađati.
            }

            Uređaj ne moraš ponovno pokretati ni išta iznova instalirati.

            Ja pratim popravak i do { $due } šaljem ti sljedeću obavijest, čak i ako se dotad ništa ne promijeni.
    }

    { sign-off }
    .title = Prekid u tijeku
    .subject = Usluga { $service } trenutačno ne radi
    .chat =
        { $register ->
           *[formal] Usluga { $service } trenutačno ne radi, i to ne samo kod Vas. Ništa ne morate ponovno pokretati. Tehničari su na tome, a do { $due } pišem Vam što je novo, čak i ako pomaka ne bude.
            [casual] Usluga { $service } trenutačno ne radi, i to ne samo kod tebe. Ništa ne moraš ponovno pokretati. Tehničari su na tome, a do { $due } pišem ti što je novo, čak i ako pomaka ne bude.
        }
    .when = Kad je usluga u prekidu i kraj nije poznat.

outage-over-reply =
    { greeting }

    { $register ->
       *[formal]
            usluga { $service } ponovno radi. Prekid je trajao { $hours ->
                [one] { $hours } sat,
                [few] { $hours } sata,
               *[other] { $hours } sati,
            } a izazvala ga je promjena koju smo uveli. Ispričavam se zbog vremena u kojem se njome niste mogli služiti.

            Molim Vas da jednom pogledate je li ono na čemu ste zadnje radili na svome mjestu.

            Ako nešto nedostaje, pišite mi pa ćemo to zajedno potražiti. Do { $due } šaljem Vam i kratak opis onoga što zbog prekida mijenjamo.
        [casual]
            usluga { $service } ponovno radi. Prekid je trajao { $hours ->
                [one] { $hours } sat,
                [few] { $hours } sata,
               *[other] { $hours } sati,
            } a izazvala ga je promjena koju smo uveli. Ispričavam se zbog vremena u kojem njome nije bilo moguće raditi.

            Molim te da jednom pogledaš je li zadnje spremljeno na svome mjestu.

            Ako nešto nedostaje, piši mi pa ćemo to zajedno potražiti. Do { $due } šaljem ti i kratak opis onoga što zbog prekida mijenjamo.
    }

    { sign-off }
    .title = Usluga opet radi, uzrok je naš
    .subject = Usluga { $service } ponovno radi
    .chat =
        { $register ->
           *[formal]
                Usluga { $service } ponovno radi. Prekid od { $hours ->
                    [one] { $hours } sata
                    [few] { $hours } sata
                   *[other] { $hours } sati
                } izazvali smo mi, ispričavam se. Provjerite je li zadnje spremljeno na mjestu; do { $due } pišem Vam što mijenjamo.
            [casual]
                Usluga { $service } ponovno radi. Prekid od { $hours ->
                    [one] { $hours } sata
                    [few] { $hours } sata
                   *[other] { $hours } sati
                } izazvali smo mi, ispričavam se. Provjeri je li zadnje spremljeno na mjestu; do { $due } pišem ti što mijenjamo.
        }
    .when = Kad je usluga opet dostupna, a prekid je izazvala naša promjena.

technical-problem-reply =
    { greeting }

    { $register ->
       *[formal]
            hvala na opisu, iz njega se jasno vidi gdje zapinje i zbog toga ne krećem od nule.

            Treba mi još samo jedno: slika zaslona ili vrijeme kad se to dogodilo. Ako Vam je lakše, možemo to proći zajedno telefonom.

            Ja u međuvremenu prolazim iste korake kod sebe. Do { $due } pišem Vam u slučaju { $ticket } što je pregled pokazao.
        [casual]
            hvala na opisu, iz njega se jasno vidi gdje zapinje i zbog toga ne krećem od nule.

            Treba mi još samo jedno: slika zaslona ili vrijeme kad se to dogodilo. Ako ti je lakše, možemo to proći zajedno telefonom.

            Ja u međuvremenu prolazim iste korake kod sebe. Do { $due } pišem ti u slučaju { $ticket } što je pregled pokazao.
    }

    { sign-off }
    .title = Počinjemo tražiti uzrok
    .subject = Slučaj { $ticket }: tražim uzrok
    .chat =
        { $register ->
           *[formal] Vaš je opis jasan, ne krećem od nule. Treba mi samo slika zaslona ili vrijeme kad se dogodilo. Prolazim iste korake i do { $due } pišem Vam u slučaju { $ticket } što vidim.
            [casual] Tvoj je opis jasan, ne krećem od nule. Treba mi samo slika zaslona ili vrijeme kad se dogodilo. Prolazim iste korake i do { $due } pišem ti u slučaju { $ticket } što vidim.
        }
    .when = Kad neka mogućnost ne radi i tek počinješ tražiti uzrok.

technical-problem-handed-on-reply =
    { greeting }

    { $register ->
       *[formal]
            u isprobavanje ste uložili puno vremena i ono nije bilo uzalud: zahvaljujući njemu znamo što nije uzrok.

            Slučaj { $ticket } sada gleda stručnjak. Sve što ste opisali i sve što je isključeno ima napismeno, pa ne morate ništa ponavljati.

            Vi i dalje pišete samo meni. Do { $due } pišem Vam što je stručnjak našao.
        [casual]
            u isprobavanje je otišlo puno tvojeg vremena i ono nije bilo uzalud: zahvaljujući njemu znamo što nije uzrok.

            Slučaj { $ticket } sada gleda stručnjak. Cijeli tvoj opis i sve što je isključeno ima napismeno, pa ne moraš ništa ponavljati.

            Ti i dalje pišeš samo meni. Do { $due } pišem ti što je stručnjak našao.
    }

    { sign-off }
    .title = Stručnjak preuzima slučaj
    .subject = Slučaj { $ticket }: sada ga gleda stručnjak
    .chat =
        { $register ->
           *[formal] Vaše isprobavanje suzilo je uzrok, hvala. Slučaj { $ticket } sada gleda stručnjak sa svim bilješkama, pa ništa ne ponavljate. Do { $due } pišem Vam što je našao.
            [casual] Tvoje isprobavanje suzilo je uzrok, hvala. Slučaj { $ticket } sada gleda stručnjak sa svim bilješkama, pa ništa ne ponavljaš. Do { $due } pišem ti što je našao.
        }
    .when = Kad prvi koraci nisu pomogli, a slučaj preuzima stručnjak; iza „što nije uzrok” dodaj što je isključeno.

account-access-reply =
    { greeting }

    { $register ->
       *[formal]
            kad Vas usluga { $service } ne pušta u vlastiti račun, to i smeta i zabrinjava. Račun i sve u njemu i dalje su tu.

            Otvorite poveznicu i odaberite novu lozinku: { $link }

            Poveznica vrijedi { $minutes ->
                [one] { $minutes } minutu,
                [few] { $minutes } minute,
               *[other] { $minutes } minuta,
            } a lozinku zadržite samo za sebe, ne treba je slati ni meni. Zaključavanje postoji da nitko drugi ne uđe umjesto Vas.

            Ako ne uspije, javite mi pa do { $due } osobno pregledavam račun.
        [casual]
            kad te usluga { $service } ne pušta u vlastiti račun, to i smeta i zabrinjava. Račun i sve u njemu i dalje su tu.

            Otvori poveznicu i odaberi novu lozinku: { $link }

            Poveznica vrijedi { $minutes ->
                [one] { $minutes } minutu,
                [few] { $minutes } minute,
               *[other] { $minutes } minuta,
            } a lozinku zadrži samo za sebe, ne treba je slati ni meni. Zaključavanje postoji da nitko drugi ne uđe umjesto tebe.

            Ako ne uspije, javi mi pa do { $due } osobno pregledavam račun.
    }

    { sign-off }
    .title = Povratak u račun
    .subject = Usluga { $service }: kako natrag u račun
    .chat =
        { $register ->
           *[formal]
                Vaš je račun i dalje tu. Novu lozinku odaberite ovdje, poveznica vrijedi { $minutes ->
                    [one] { $minutes } minutu:
                    [few] { $minutes } minute:
                   *[other] { $minutes } minuta:
                } { $link } Ne prođe li, do { $due } osobno pregledavam račun.
            [casual]
                Tvoj je račun i dalje tu. Novu lozinku odaberi ovdje, poveznica vrijedi { $minutes ->
                    [one] { $minutes } minutu:
                    [few] { $minutes } minute:
                   *[other] { $minutes } minuta:
                } { $link } Ne prođe li, do { $due } osobno pregledavam račun.
        }
    .when = Kad korisnik ne može u račun, a šalješ poveznicu za novu lozinku.

defect-reply =
    { greeting }

    { $register ->
       *[formal]
            proizvod { $product } kupili ste da biste ga upotrebljavali, a upravo to sada ne možete.

            Birate između dvoga, oboje besplatno: popravak, koji traje oko { $days } dana, ili zamjena. Izvorna kutija nije potrebna.

            Čim mi javite što želite, brinem se da dobijete naljepnicu za slanje. Obje mogućnosti držim otvorene do { $due } i odgovaram na svako pitanje.
        [casual]
            proizvod { $product } trebao bi služiti tebi, a upravo to sada ne može.

            Biraš između dvoga, oboje besplatno: popravak, koji traje oko { $days } dana, ili zamjena. Izvorna kutija nije potrebna.

            Čim mi javiš što želiš, brinem se da dobiješ naljepnicu za slanje. Obje mogućnosti držim otvorene do { $due } i odgovaram na svako pitanje.
    }

    { sign-off }
    .title = Kvar, popravak ili zamjena
    .subject = Proizvod { $product }: popravak ili zamjena po izboru
    .chat =
        { $register ->
           *[formal] Proizvod { $product } ne možete upotrebljavati, pa birate: popravak, oko { $days } dana, ili zamjena, oboje besplatno. Javite mi do { $due } što želite i šaljem naljepnicu.
            [casual] Proizvod { $product } ne možeš upotrebljavati, pa biraš: popravak, oko { $days } dana, ili zamjena, oboje besplatno. Javi mi do { $due } što želiš i šaljem naljepnicu.
        }
    .when = Kad je proizvod nov ili pod jamstvom prestao raditi, a uzrok nije poznat.

privacy-concern-reply =
    { greeting }

    { $register ->
       *[formal]
            Vašu zabrinutost za osobne podatke shvaćam ozbiljno, a o tome što se dogodilo ne zaključujem ništa prije provjere.

            Slučaj je kod osobe koja u { -brand(case: "locative") } odgovara za zaštitu podataka. Ako želite, račun odmah zaključavam.

            Do tada promijenite lozinku i nikome ne dajte kodove, ni onome tko kaže da zove u naše ime.

            Pisani odgovor na svako Vaše pitanje u slučaju { $ticket } šaljem ja, do { $due } na ovu adresu.
        [casual]
            tvoju zabrinutost za osobne podatke shvaćam ozbiljno, a o tome što se dogodilo ne zaključujem ništa prije provjere.

            Slučaj je kod osobe koja u { -brand(case: "locative") } odgovara za zaštitu podataka. Ako želiš, račun odmah zaključavam.

            Do tada promijeni lozinku i nikome ne daj kodove, ni onome tko kaže da zove u naše ime.

            Pisani odgovor na svako tvoje pitanje u slučaju { $ticket } šaljem ja, do { $due } na ovu adresu.
    }

    { sign-off }
    .title = Sumnja na zlouporabu podataka
    .subject = Slučaj { $ticket }: pitanje o osobnim podacima
    .chat =
        { $register ->
           *[formal] Ovo shvaćam ozbiljno. Slučaj { $ticket } ima osoba zadužena za zaštitu podataka, a račun zaključavam ako želite. Promijenite lozinku. Na svako pitanje odgovaram do { $due } pisano.
            [casual] Ovo shvaćam ozbiljno. Slučaj { $ticket } ima osoba zadužena za zaštitu podataka, a račun zaključavam ako želiš. Promijeni lozinku. Na svako pitanje odgovaram do { $due } pisano.
        }
    .when = Kad se korisnik boji da su mu podaci viđeni ili zlouporabljeni, a ništa nije potvrđeno.
