# Cijeli odgovori: dostava, povrat robe i termini.

delivery-delay-reply =
    { greeting }

    { $register ->
       *[formal]
            Vaša narudžba { $order } kasni { $days ->
                [one] { $days } dan.
                [few] { $days } dana.
               *[other] { $days } dana.
            } Time se pomaknuo i dan na koji ste računali, a to nije sitnica.

            Sada je očekujemo { $date }, prema zadnjim podacima o dostavi. Ne odgovara li Vam više, otkazujemo je i vraćamo cijeli iznos; dovoljan je odgovor na ovu poruku.

            { GIVEN($tracking) ->
                [yes] Pošiljku možete pratiti pod brojem { $tracking }, a provjeravam je i ja.
               *[no] Gdje je paket, provjeravam ja.
            } Do { $due } pišem Vam što je novo, čak i ako se ništa ne promijeni.
        [casual]
            tvoja narudžba { $order } kasni { $days ->
                [one] { $days } dan.
                [few] { $days } dana.
               *[other] { $days } dana.
            } Time se pomaknuo i dan na koji računaš, a to nije sitnica.

            Sada je očekujemo { $date }, prema zadnjim podacima o dostavi. Ne odgovara li ti više, otkazujemo je i vraćamo cijeli iznos; dovoljan je odgovor na ovu poruku.

            { GIVEN($tracking) ->
                [yes] Pošiljku možeš pratiti pod brojem { $tracking }, a provjeravam je i ja.
               *[no] Gdje je paket, provjeravam ja.
            } Do { $due } pišem ti što je novo, čak i ako se ništa ne promijeni.
    }

    { sign-off }
    .title = Kašnjenje i novi datum
    .subject =
        { $register ->
           *[formal] Vaša narudžba { $order }: novi očekivani datum
            [casual] Tvoja narudžba { $order }: novi očekivani datum
        }
    .chat =
        { $register ->
           *[formal]
                Narudžba { $order } kasni { $days ->
                    [one] { $days } dan,
                    [few] { $days } dana,
                   *[other] { $days } dana,
                } a sada je očekujemo { $date } ili Vam vraćamo cijeli iznos, kako želite. Paket provjeravam i do { $due } javljam Vam se.
            [casual]
                Narudžba { $order } kasni { $days ->
                    [one] { $days } dan,
                    [few] { $days } dana,
                   *[other] { $days } dana,
                } a sada je očekujemo { $date } ili ti vraćamo cijeli iznos, kako želiš. Paket provjeravam i do { $due } javljam ti se.
        }
    .when = Kad narudžba kasni, uzrok nije poznat, a novi je datum poznat.

delivery-delay-again-reply =
    { greeting }

    { $register ->
       *[formal]
            datum koji smo Vam dali za narudžbu { $order } nismo održali, i to već drugi put. To je na nama i ispričavam se.

            Sada je očekujemo { $date }, a nakon dvaju propuštenih datuma ne tražim da mi vjerujete na riječ. Ako više ne želite čekati, vraćamo Vam cijeli iznos, a odlučujete Vi.

            Narudžbu od sada pratim osobno. Do { $due } pišem Vam, bilo novosti ili ne.
        [casual]
            datum koji smo ti dali za narudžbu { $order } nismo održali, i to već drugi put. To je na nama i ispričavam se.

            Sada je očekujemo { $date }, a nakon dvaju propuštenih datuma ne tražim da mi vjeruješ na riječ. Ako više ne želiš čekati, vraćamo ti cijeli iznos, a odlučuješ ti.

            Narudžbu od sada pratim osobno. Do { $due } pišem ti, bilo novosti ili ne.
    }

    { sign-off }
    .title = Drugi propušteni datum
    .subject = Narudžba { $order }: što se dogodilo s datumom i što sada možemo
    .chat =
        { $register ->
           *[formal] Ni drugi datum za narudžbu { $order } nismo održali, to je na nama i ispričavam se. Sada je očekujemo { $date } ili Vam vraćamo novac, kako želite. Do { $due } pišem Vam u svakom slučaju.
            [casual] Ni drugi datum za narudžbu { $order } nismo održali, to je na nama i ispričavam se. Sada je očekujemo { $date } ili ti vraćamo novac, kako želiš. Do { $due } pišem ti u svakom slučaju.
        }
    .when = Kad je propušten i drugi obećani datum i odgovornost je naša.

lost-parcel-search-reply =
    { greeting }

    { $register ->
       *[formal]
            pošiljka s narudžbom { $order } u praćenju stoji na istom mjestu već { $days ->
                [one] { $days } dan.
                [few] { $days } dana.
               *[other] { $days } dana.
            } { GIVEN($tracking) ->
                [yes] Vidim to i ja pod brojem { $tracking }, pa razumijem zašto više ne želite samo čekati.
               *[no] Vidim to i ja, pa razumijem zašto više ne želite samo čekati.
            }

            { GIVEN($carrier) ->
                [yes] Kod dostavne službe { $carrier } pokrenuta je potraga,
               *[no] Pokrenuta je potraga za paketom,
            } a Vi se nikome ne morate javljati. Ako se ne nađe, birate novi paket ili povrat cijelog iznosa.

            Potragu vodim ja i do { $due } pišem Vam odgovor, kakav god bio.
        [casual]
            pošiljka s narudžbom { $order } u praćenju stoji na istom mjestu već { $days ->
                [one] { $days } dan.
                [few] { $days } dana.
               *[other] { $days } dana.
            } { GIVEN($tracking) ->
                [yes] Vidim to i ja pod brojem { $tracking }, pa razumijem zašto više ne želiš samo čekati.
               *[no] Vidim to i ja, pa razumijem zašto više ne želiš samo čekati.
            }

            { GIVEN($carrier) ->
                [yes] Kod dostavne službe { $carrier } pokrenuta je potraga,
               *[no] Pokrenuta je potraga za paketom,
            } a ti se nikome ne moraš javljati. Ako se ne nađe, biraš novi paket ili povrat cijelog iznosa.

            Potragu vodim ja i do { $due } pišem ti odgovor, kakav god bio.
    }

    { sign-off }
    .title = Potraga za paketom
    .subject = Narudžba { $order }: pokrenuli smo potragu
    .chat =
        { $register ->
           *[formal]
                Praćenje za narudžbu { $order } stoji { $days ->
                    [one] { $days } dan,
                    [few] { $days } dana,
                   *[other] { $days } dana,
                } pa je pokrenuta potraga. Ne nađe li se, birate novi paket ili povrat novca. Do { $due } javljam Vam ishod.
            [casual]
                Praćenje za narudžbu { $order } stoji { $days ->
                    [one] { $days } dan,
                    [few] { $days } dana,
                   *[other] { $days } dana,
                } pa je pokrenuta potraga. Ne nađe li se, biraš novi paket ili povrat novca. Do { $due } javljam ti ishod.
        }
    .when = Kad praćenje stoji i pokrećemo potragu, a nitko ne zna gdje je paket.

lost-parcel-replacement-reply =
    { greeting }

    { $register ->
       *[formal]
            paket s narudžbom { $order } vodimo kao izgubljen i šaljemo Vam novi, bez ikakvog troška.

            Novi bi paket { $date } trebao stići na Vašu adresu. Ako Vam je draži povrat novca, odgovorite prije { $due } i umjesto paketa vraćamo Vam novac. Ništa ne morate potpisivati ni dokazivati.

            Pojavi li se prvi paket naknadno, javite mi i ja ću organizirati preuzimanje. Ja ću { $date } provjeriti je li novi paket stigao i javiti Vam se ako nije.
        [casual]
            paket s narudžbom { $order } vodimo kao izgubljen i šaljemo ti novi, bez ikakvog troška.

            Novi bi paket { $date } trebao stići na tvoju adresu. Ako ti je draži povrat novca, odgovori prije { $due } i umjesto paketa vraćamo ti novac. Ništa ne moraš potpisivati ni dokazivati.

            Pojavi li se prvi paket naknadno, javi mi i ja ću organizirati preuzimanje. Ja ću { $date } provjeriti je li novi paket stigao i javiti ti se ako nije.
    }

    { sign-off }
    .title = Novi paket umjesto izgubljenoga
    .subject = Narudžba { $order }: šaljemo novi paket
    .chat =
        { $register ->
           *[formal] Paket s narudžbom { $order } vodimo kao izgubljen. Novi šaljemo besplatno i { $date } trebao bi stići. Ako Vam je draži novac, javite mi prije { $due } i vraćamo ga.
            [casual] Paket s narudžbom { $order } vodimo kao izgubljen. Novi šaljemo besplatno i { $date } trebao bi stići. Ako ti je draži novac, javi mi prije { $due } i vraćamo ga.
        }
    .when = Kad potraga nije uspjela i šaljemo novi paket.

damaged-item-reply =
    { greeting }

    { $register ->
       *[formal]
            hvala što ste javili da je proizvod { $product } iz narudžbe { $order } stigao oštećen. Razočara kad se paket otvori i u njemu leži nešto što se ne može upotrijebiti.

            Vaš je izbor: novi primjerak ili povrat novca. Od Vas mi treba jedna fotografija oštećenja, ništa drugo.

            Novi primjerak čuvam za Vas do { $due }, a isti dan kad stigne Vaš odgovor pokrećem ono što ste odabrali.
        [casual]
            hvala što javljaš da je proizvod { $product } iz narudžbe { $order } stigao oštećen. Razočara kad se paket otvori i u njemu leži nešto što se ne može upotrijebiti.

            Tvoj je izbor: novi primjerak ili povrat novca. Od tebe mi treba jedna fotografija oštećenja, ništa drugo.

            Novi primjerak čuvam za tebe do { $due }, a isti dan kad stigne tvoj odgovor pokrećem odabrano.
    }

    { sign-off }
    .title = Oštećen proizvod, izbor korisnika
    .subject = Narudžba { $order }: zamjena ili povrat
    .chat =
        { $register ->
           *[formal] Hvala što ste javili da je proizvod { $product } iz narudžbe { $order } stigao oštećen. Birate zamjenu ili novac natrag, treba mi samo jedna fotografija. Novi do { $due } čuvam za Vas.
            [casual] Hvala što javljaš da je proizvod { $product } iz narudžbe { $order } stigao oštećen. Biraš zamjenu ili novac natrag, treba mi samo jedna fotografija. Novi do { $due } čuvam za tebe.
        }
    .when = Kad je proizvod stigao oštećen i nudiš izbor uz jednu fotografiju.

wrong-item-reply =
    { greeting }

    { $register ->
       *[formal]
            u Vašu smo narudžbu { $order } umjesto proizvoda { $product } zapakirali nešto drugo. Pogreška je naša i ispričavam se.

            Pravi proizvod šaljemo odmah, ne čekajući povrat, i { $date } trebao bi biti kod Vas.

            { GIVEN($link) ->
                [yes] Krivi proizvod vraćate besplatno, naljepnica je ovdje: { $link }
               *[no] Krivi proizvod vraćate besplatno, naljepnicu Vam šaljemo mi.
            }

            Toga dana, { $date }, provjeravam je li pravi proizvod stigao i javljam Vam se ako nije.
        [casual]
            u tvoju smo narudžbu { $order } umjesto proizvoda { $product } zapakirali nešto drugo. Pogreška je naša i ispričavam se.

            Pravi proizvod šaljemo odmah, ne čekajući povrat, i { $date } trebao bi biti kod tebe.

            { GIVEN($link) ->
                [yes] Krivi proizvod vraćaš besplatno, naljepnica je ovdje: { $link }
               *[no] Krivi proizvod vraćaš besplatno, naljepnicu ti šaljemo mi.
            }

            Toga dana, { $date }, provjeravam je li pravi proizvod stigao i javljam ti se ako nije.
    }

    { sign-off }
    .title = Poslali smo krivi proizvod
    .subject = Narudžba { $order }: pravi proizvod već kreće
    .chat =
        { $register ->
           *[formal] Umjesto proizvoda { $product } poslali smo nešto drugo, ispričavam se. Pravi kreće odmah i { $date } trebao bi biti kod Vas, a krivi vraćate besplatno. Tog dana provjeravam je li stigao.
            [casual] Umjesto proizvoda { $product } poslali smo nešto drugo, ispričavam se. Pravi kreće odmah i { $date } trebao bi biti kod tebe, a krivi vraćaš besplatno. Tog dana provjeravam je li stigao.
        }
    .when = Kad smo zapakirali krivi proizvod i odmah šaljemo pravi.

out-of-stock-reply =
    { greeting }

    { $register ->
       *[formal]
            Vašu smo narudžbu { $order } primili iako je proizvod { $product } već bio rasprodan, jer naš podatak o zalihi nije bio točan. Ispričavam se što smo Vam potvrdili nešto što nismo imali.

            Izbor je ovaj: pričekati do { $date }, kad ga ponovno očekujemo, uzeti sličan proizvod po istoj cijeni ili otkazati uz povrat cijelog iznosa.

            Dok ne odlučite, narudžba ostaje rezervirana i ništa Vam ne naplaćujemo. Do { $due } šaljem Vam svoj prijedlog sličnog proizvoda.
        [casual]
            tvoju smo narudžbu { $order } primili iako je proizvod { $product } već bio rasprodan, jer naš podatak o zalihi nije bio točan. Ispričavam se što smo ti potvrdili nešto što nismo imali.

            Izbor je ovaj: pričekati do { $date }, kad ga ponovno očekujemo, uzeti sličan proizvod po istoj cijeni ili otkazati uz povrat cijelog iznosa.

            Dok ne odlučiš, narudžba ostaje rezervirana i ništa ti ne naplaćujemo. Do { $due } šaljem ti svoj prijedlog sličnog proizvoda.
    }

    { sign-off }
    .title = Rasprodano, a narudžba potvrđena
    .subject = Narudžba { $order }: tri mogućnosti umjesto rasprodanoga
    .chat =
        { $register ->
           *[formal] Narudžbu { $order } potvrdili smo iako je proizvod { $product } rasprodan, ispričavam se. Birate: čekati do { $date }, slična zamjena ili povrat. Do { $due } šaljem Vam prijedlog.
            [casual] Narudžbu { $order } potvrdili smo iako je proizvod { $product } rasprodan, ispričavam se. Biraš: čekati do { $date }, slična zamjena ili povrat. Do { $due } šaljem ti prijedlog.
        }
    .when = Kad je prihvaćena narudžba rasprodana i nudiš tri izlaza.

return-instructions-reply =
    { greeting }

    { $register ->
       *[formal]
            narudžbu { $order } možete vratiti, i razlog nam ne morate reći.

            Ispišite naljepnicu za povrat: { $link }

            Zatim zapakirajte proizvod i predajte paket najkasnije { $date }, na mjestu koje Vam je pri ruci.

            Kad paket stigne k nama, pregledavamo ga i vraćamo novac u roku od { $days ->
                [one] { $days } radnog dana.
                [few] { $days } radna dana.
               *[other] { $days } radnih dana.
            } Na Vama je samo da ga predate do { $date }, a ostalo je na nama. Kad uplata krene, javljam Vam se.
        [casual]
            narudžbu { $order } možeš vratiti, i razlog nam ne moraš reći.

            Ispiši naljepnicu za povrat: { $link }

            Zatim zapakiraj proizvod i predaj paket najkasnije { $date }, na mjestu koje ti je pri ruci.

            Kad paket stigne k nama, pregledavamo ga i vraćamo novac u roku od { $days ->
                [one] { $days } radnog dana.
                [few] { $days } radna dana.
               *[other] { $days } radnih dana.
            } Na tebi je samo da ga predaš do { $date }, a ostalo je na nama. Kad uplata krene, javljam ti se.
    }

    { sign-off }
    .title = Upute za povrat
    .subject = Narudžba { $order }: kako je vratiti
    .chat =
        { $register ->
           *[formal]
                Narudžbu { $order } slobodno vratite. Paket predajte do { $date }, a novac šaljemo po primitku, u roku od { $days ->
                    [one] { $days } radnog dana.
                    [few] { $days } radna dana.
                   *[other] { $days } radnih dana.
                } Naljepnica: { $link }
            [casual]
                Narudžbu { $order } slobodno vrati. Paket predaj do { $date }, a novac šaljemo po primitku, u roku od { $days ->
                    [one] { $days } radnog dana.
                    [few] { $days } radna dana.
                   *[other] { $days } radnih dana.
                } Naljepnica: { $link }
        }
    .when = Kad korisnik želi vratiti narudžbu, a ti šalješ korake.

appointment-change-reply =
    { greeting }

    { $register ->
       *[formal]
            termin dogovoren za { $date } moramo pomaknuti. Žao mi je što zbog toga morate ponovno slagati svoj raspored.

            Predlažem { $appointment }, a ako Vam više odgovara drugi dan ili sat, predložite ga i prilagodit ćemo se.

            Ovaj termin držim za Vas do { $due } i čim odgovorite, potvrđujem ga pisano.
        [casual]
            termin dogovoren za { $date } moramo pomaknuti. Žao mi je što zbog toga moraš ponovno slagati svoj raspored.

            Predlažem { $appointment }, a ako ti više odgovara drugi dan ili sat, predloži ga i prilagodit ćemo se.

            Ovaj termin držim za tebe do { $due } i čim odgovoriš, potvrđujem ga pisano.
    }

    { sign-off }
    .title = Pomicanje dogovorenog termina
    .subject = Dogovoreni termin: prijedlog novog vremena
    .chat =
        { $register ->
           *[formal] Termin za { $date } moramo pomaknuti, žao mi je što morate mijenjati raspored. Predlažem { $appointment } i do { $due } taj termin čuvam za Vas. Slobodno predložite i drugi.
            [casual] Termin za { $date } moramo pomaknuti, žao mi je što moraš mijenjati raspored. Predlažem { $appointment } i do { $due } taj termin čuvam za tebe. Slobodno predloži i drugi.
        }
    .when = Kad mi moramo pomaknuti dogovoreni dolazak i nudimo novi termin.
