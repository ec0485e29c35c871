# Cijeli odgovori: gubitak, teška razdoblja, ljutnja, zabrinutost, zbunjenost, razočaranje.

bereavement-reply =
    { greeting }

    { $register ->
       *[formal]
            primite moju iskrenu sućut.

            Danas ne morate ništa poduzeti. Računi i dopisi { -brand(case: "genitive") } na ime preminule osobe zaustavljeni su i više neće dolaziti.

            Trebat ćemo samo jedan dokument, smrtni list, a s njim nema žurbe. Pošaljite ga kad budete mogli.

            Za slučaj { $ticket } obraćajte se samo meni. Pisat ću Vam { $date } i navesti nekoliko preostalih koraka.
        [casual]
            primi moju iskrenu sućut.

            Danas ne moraš ništa poduzeti. Računi i dopisi { -brand(case: "genitive") } na ime preminule osobe zaustavljeni su i više neće dolaziti.

            Trebat ćemo samo jedan dokument, smrtni list, a s njim nema žurbe. Pošalji ga kad budeš u mogućnosti.

            Za slučaj { $ticket } obraćaj se samo meni. Pisat ću ti { $date } i navesti nekoliko preostalih koraka.
    }

    { sign-off }
    .title = Smrt vlasnika računa
    .subject = Slučaj { $ticket }: sućut i što smo već zaustavili
    .chat =
        { $register ->
           *[formal] Primite moju iskrenu sućut. Računi i dopisi su zaustavljeni i danas ne morate ništa poduzeti. Slučaj { $ticket } vodim ja i { $date } pišem Vam preostale korake.
            [casual] Primi moju iskrenu sućut. Računi i dopisi su zaustavljeni i danas ne moraš ništa poduzeti. Slučaj { $ticket } vodim ja i { $date } pišem ti preostale korake.
        }
    .when = Kad nam netko javi da je vlasnik računa preminuo.

hardship-reply =
    { greeting }

    { $register ->
       *[formal]
            hvala što ste nam se javili prije roka, tako možemo dogovoriti više toga. Ovo je stvar dogovora i ne morate se ni zbog čega opravdavati.

            Već je uređeno: račun { $invoice } na iznos od { $amount } sada dospijeva { $date }, a do tada nema ni naknada ni opomena.

            Iznos možemo i podijeliti na dijelove. Napišite koliki bi Vam dio mjesečno odgovarao, razlog nam nije potreban.

            Pisani plan šaljem Vam do { $due } i vrijedi tek kad ga Vi potvrdite.
        [casual]
            hvala što nam se javljaš prije roka, tako možemo dogovoriti više toga. Ovo je stvar dogovora i ne moraš se ni zbog čega opravdavati.

            Već je uređeno: račun { $invoice } na iznos od { $amount } sada dospijeva { $date }, a do tada nema ni naknada ni opomena.

            Iznos možemo i podijeliti na dijelove. Napiši koliki bi ti dio mjesečno odgovarao, razlog nam nije potreban.

            Pisani plan šaljem ti do { $due } i vrijedi tek kad ga potvrdiš.
    }

    { sign-off }
    .title = Plaćanje sada nije moguće
    .subject = Račun { $invoice }: novi rok i plaćanje na dijelove
    .chat =
        { $register ->
           *[formal] Hvala što ste se javili. Račun { $invoice } na { $amount } sada dospijeva { $date }, bez naknada i opomena do tada, a može i na dijelove. Do { $due } šaljem Vam pisani plan.
            [casual] Hvala što se javljaš. Račun { $invoice } na { $amount } sada dospijeva { $date }, bez naknada i opomena do tada, a može i na dijelove. Do { $due } šaljem ti pisani plan.
        }
    .when = Kad korisnik kaže da sada ne može platiti.

angry-customer-reply =
    { greeting }

    { $register ->
       *[formal]
            ono što opisujete naljutilo bi svakoga, a pogotovo to što rješenja još nema.

            Prvo treba riješiti ono što Vas sada sprječava da nastavite. Time počinjem, a sve ostalo dolazi nakon toga.

            Upravo uspoređujem Vaš opis s našim zapisima. Što smijem odobriti osobno, odobravam odmah, bez čekanja na druge.

            Slučaj { $ticket } vodim ja i do { $due } pišem Vam ili Vas zovem s rezultatom.
        [casual]
            ono što opisuješ naljutilo bi svakoga, a pogotovo to što rješenja još nema.

            Prvo treba riješiti ono što te sada sprječava da nastaviš. Time počinjem, a sve ostalo dolazi nakon toga.

            Upravo uspoređujem tvoj opis s našim zapisima. Što smijem odobriti osobno, odobravam odmah, bez čekanja na druge.

            Slučaj { $ticket } vodim ja i do { $due } pišem ti ili te zovem s rezultatom.
    }

    { sign-off }
    .title = Odgovor ljutitom korisniku
    .subject = Slučaj { $ticket }: što rješavam prvo
    .chat =
        { $register ->
           *[formal] Ono što opisujete naljutilo bi svakoga, pogotovo bez rješenja. Prvo rješavam ono što Vas sada koči. Slučaj { $ticket } vodim ja i do { $due } javljam Vam rezultat.
            [casual] Ono što opisuješ naljutilo bi svakoga, pogotovo bez rješenja. Prvo rješavam ono što te sada koči. Slučaj { $ticket } vodim ja i do { $due } javljam ti rezultat.
        }
    .when = Kad korisnik oštro piše, a činjenice još nisu sve jasne; u prvu rečenicu dodaj što se prema njegovoj poruci dogodilo.

anxious-customer-reply =
    { greeting }

    { $register ->
       *[formal]
            želite znati na čemu ste s narudžbom { $order } i to je sasvim razumno: teško je išta planirati bez odgovora.

            Znamo ovo: prema zadnjim podacima dostava se očekuje { $date }, a hoće li dostavna služba taj dan zaista i održati, još ne znamo.

            Ako se dan pomakne, birate Vi: čekati dalje ili otkazati uz povrat cijelog iznosa.

            Ne morate mi ponovno pisati. Stanje provjeravam ja i do { $due } javljam Vam što vidim.
        [casual]
            želiš znati kako stoji narudžba { $order } i to je sasvim razumno: teško je išta planirati bez odgovora.

            Znamo ovo: prema zadnjim podacima dostava se očekuje { $date }, a hoće li dostavna služba taj dan zaista i održati, još ne znamo.

            Ako se dan pomakne, biraš ti: čekati dalje ili otkazati uz povrat cijelog iznosa.

            Ne moraš mi ponovno pisati. Stanje provjeravam ja i do { $due } javljam ti što vidim.
    }

    { sign-off }
    .title = Hoće li stići na vrijeme
    .subject = Narudžba { $order }: što znamo, a što još ne
    .chat =
        { $register ->
           *[formal] Narudžbu { $order } očekujemo { $date }, ali hoće li dostavna služba taj dan održati, još ne znamo. Pomakne li se, birate Vi. Stanje provjeravam i do { $due } javljam Vam što vidim.
            [casual] Narudžbu { $order } očekujemo { $date }, ali hoće li dostavna služba taj dan održati, još ne znamo. Pomakne li se, biraš ti. Stanje provjeravam i do { $due } javljam ti što vidim.
        }
    .when = Kad korisnik strahuje da narudžba neće stići na vrijeme i već je pitao.

confused-customer-reply =
    { greeting }

    { $register ->
       *[formal]
            dobili ste od nas više poruka i koraka, a posložiti ih jasno naš je posao. Sve vodi istome: da ono što ste započeli dovršite, i to u tri koraka.

            Prvo otvorite ovu stranicu: { $link }

            Zatim na njoj ispunite ono što se traži, odozgo prema dolje.

            Na kraju mi odgovorite na ovu poruku da je gotovo. Više koraka od toga nema.

            Važan je redoslijed, a pokvariti se ne može ništa. Ako Vam je draže, proći ćemo ih zajedno. U svakom slučaju do { $due } provjeravam dokle ste stigli i javljam Vam se.
        [casual]
            od nas ti je stiglo više poruka i koraka, a posložiti ih jasno naš je posao. Sve vodi istome: da započeto dovršiš, i to u tri koraka.

            Prvo otvori ovu stranicu: { $link }

            Zatim na njoj ispuni ono što se traži, odozgo prema dolje.

            Na kraju mi odgovori na ovu poruku da je gotovo. Više koraka od toga nema.

            Važan je redoslijed, a pokvariti se ne može ništa. Ako ti je draže, proći ćemo ih zajedno. U svakom slučaju do { $due } provjeravam kako napreduje i javljam ti se.
    }

    { sign-off }
    .title = Tri koraka umjesto hrpe poruka
    .subject = Tri koraka, ovim redom
    .chat =
        { $register ->
           *[formal] Od nas je odjednom stiglo previše koraka. Krenite od ovoga, ništa se ne može pokvariti: { $link } Ostalo možemo zajedno, a do { $due } gledam kako stoji i javljam Vam se.
            [casual] Od nas je odjednom stiglo previše koraka. Kreni od ovoga, ništa se ne može pokvariti: { $link } Ostalo možemo zajedno, a do { $due } gledam kako stoji i javljam ti se.
        }
    .when = Kad se korisnik gubi u više naših poruka; korake prilagodi slučaju.

disappointed-customer-reply =
    { greeting }

    { $register ->
       *[formal]
            proizvod { $product } radi, ali nije ono što ste nakon našeg opisa očekivali. To je očekivanje bilo razumno, a razlika je stvarna.

            Moguća su dva rješenja. Možete ga vratiti uz povrat cijelog iznosa ili ću Vam pomoći pronaći nešto što bolje odgovara onome što ste tražili.

            Oba vrijede do { $date }, a isti dan kad mi javite što birate, krećem.
        [casual]
            proizvod { $product } radi, ali nije ono što se nakon našeg opisa moglo očekivati. Tvoje je očekivanje bilo razumno, a razlika je stvarna.

            Moguća su dva rješenja. Možeš ga vratiti uz povrat cijelog iznosa ili ću ti pomoći pronaći nešto što bolje odgovara onome što tražiš.

            Oba vrijede do { $date }, a isti dan kad mi javiš što biraš, krećem.
    }

    { sign-off }
    .title = Proizvod nije ono što se očekivalo
    .subject = Proizvod { $product }: povrat ili bolji izbor
    .chat =
        { $register ->
           *[formal] Proizvod { $product } radi, ali nije ono što ste nakon opisa očekivali, i to je razumljivo. Birajte povrat cijelog iznosa ili pomoć pri izboru drugoga; do { $date } vrijedi oboje i krećem isti dan.
            [casual] Proizvod { $product } radi, ali nije ono što se nakon opisa moglo očekivati. Biraj povrat cijelog iznosa ili pomoć pri izboru drugoga; do { $date } vrijedi oboje i krećem isti dan.
        }
    .when = Kad proizvod radi, ali nije ono što je korisnik nakon opisa očekivao.
