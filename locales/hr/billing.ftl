# Računi, plaćanje, povrat novca, cijene i otkazivanje.

billing-error-acknowledge =
    { $register ->
       *[formal]
            Vidite terećenje od { $amount } { GIVEN($invoice) ->
                [yes] po računu { $invoice } i ne znate
               *[no] i ne znate
            } odakle je. S pravom pitate, pa idem kroz sve stavku po stavku.
        [casual]
            Vidiš terećenje od { $amount } { GIVEN($invoice) ->
                [yes] po računu { $invoice } i ne znaš
               *[no] i ne znaš
            } odakle je. S pravom pitaš, pa idem kroz sve stavku po stavku.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Iznos od { $amount } mora imati objašnjenje, a Vi ga nemate. { GIVEN($invoice) ->
                    [yes] Otvaram račun { $invoice } i provjeravam svaku stavku, jednu po jednu.
                   *[no] Otvaram račun i provjeravam svaku stavku, jednu po jednu.
                }
            [casual]
                Iznos od { $amount } mora imati objašnjenje, a ti ga nemaš. { GIVEN($invoice) ->
                    [yes] Otvaram račun { $invoice } i provjeravam svaku stavku, jednu po jednu.
                   *[no] Otvaram račun i provjeravam svaku stavku, jednu po jednu.
                }
        }
    .title = Nepoznat iznos na računu
    .when = Kad korisnik vidi iznos koji ne prepoznaje, a uzrok još nije poznat.

billing-error-trust =
    { $register ->
       *[formal] Na račun se morate moći osloniti. Najviše smeta to što sada Vi morate provjeravati nas.
        [casual] Na račun se moraš moći osloniti. Najviše smeta to što sada ti moraš provjeravati nas.
    }
    .wording-2 =
        { $register ->
           *[formal] Novac je otišao s računa, a Vi to niste očekivali. Razumljivo je da nakon toga provjeravate svaku našu stavku, a taj posao nije trebao pasti na Vas.
            [casual] Novac je neočekivano otišao s tvojeg računa. Razumljivo je da nakon toga provjeravaš svaku našu stavku, a taj posao nije trebao pasti na tebe.
        }
    .title = Povjerenje u račun
    .when = Kad je korisniku novac skinut neočekivano, prije provjere uzroka.

billing-error-charged-wrongly =
    { $register ->
       *[formal] Provjerili smo: pogrešno smo Vam naplatili { $amount } i zbog toga se ispričavam. Novac Vam vraćamo, ne morate ništa podnositi ni tražiti.
        [casual] Provjerili smo: pogrešno smo ti naplatili { $amount } i zbog toga se ispričavam. Novac ti vraćamo, ne moraš ništa podnositi ni tražiti.
    }
    .wording-2 =
        { $register ->
           *[formal] Iznos od { $amount } nismo Vam smjeli naplatiti, to je naša pogreška i žao mi je. Novac Vam vraćamo bez ikakvog zahtjeva s Vaše strane.
            [casual] Iznos od { $amount } nismo ti smjeli naplatiti, to je naša pogreška i žao mi je. Novac ti vraćamo bez ikakvog zahtjeva s tvoje strane.
        }
    .wording-3 =
        { $register ->
           *[formal] Ispričavam se: naplatili smo Vam { $amount } bez osnove, što je provjera i potvrdila. Vraćamo Vam cijeli iznos, a Vi oko toga nemate nikakvog posla.
            [casual] Ispričavam se: naplatili smo ti { $amount } bez osnove, što je provjera i potvrdila. Vraćamo ti cijeli iznos, a ti oko toga nemaš nikakvog posla.
        }
    .title = Pogrešno naplaćen iznos
    .when = Kad je provjereno da smo iznos naplatili bez osnove.

billing-error-new-invoice =
    { $register ->
       *[formal] Račun { $invoice } ne morate platiti i za njega Vam nećemo slati opomenu. Do { $due } šaljem Vam ispravljeni račun, koji vrijedi umjesto ovoga.
        [casual] Račun { $invoice } ne moraš platiti i za njega ti nećemo slati opomenu. Do { $due } šaljem ti ispravljeni račun, koji vrijedi umjesto ovoga.
    }
    .wording-2 =
        { $register ->
           *[formal] Nemojte plaćati račun { $invoice }. Opomena za njega neće stići, a do { $due } šaljem Vam novi, s ispravljenim iznosom.
            [casual] Nemoj plaćati račun { $invoice }. Opomena za njega neće stići, a do { $due } šaljem ti novi, s ispravljenim iznosom.
        }
    .title = Novi račun umjesto starog
    .when = Kad račun treba zamijeniti i korisnik ga u međuvremenu ne plaća.

payment-failed-attempts =
    { $register ->
       *[formal]
            Pokušali ste platiti { $attempts ->
                [one] { $attempts } put,
                [few] { $attempts } puta,
               *[other] { $attempts } puta,
            } a ostalo je pitanje je li novac ipak otišao. Sada gledam svaki pokušaj zasebno.
        [casual]
            Iza tebe { $attempts ->
                [one] je { $attempts } neuspješan pokušaj
                [few] su { $attempts } neuspješna pokušaja
               *[other] je { $attempts } neuspješnih pokušaja
            } plaćanja, a ostalo je pitanje je li novac ipak otišao. Sada gledam svaki pokušaj zasebno.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { $attempts ->
                    [one] { $attempts } pokušaj plaćanja, a potvrde nema:
                    [few] { $attempts } pokušaja plaćanja, a potvrde nema:
                   *[other] { $attempts } pokušaja plaćanja, a potvrde nema:
                } jasno je da želite znati gdje je novac. Otvaram zapise i pregledavam ih redom, pa ne morate pokušavati ponovno.
            [casual]
                { $attempts ->
                    [one] { $attempts } pokušaj plaćanja, a potvrde nema:
                    [few] { $attempts } pokušaja plaćanja, a potvrde nema:
                   *[other] { $attempts } pokušaja plaćanja, a potvrde nema:
                } jasno je da želiš znati gdje je novac. Otvaram zapise i pregledavam ih redom, pa ne moraš pokušavati ponovno.
        }
    .title = Plaćanje ne prolazi
    .when = Kad je korisnik više puta pokušao platiti i ne zna je li novac skinut.

payment-failed-no-blame =
    { $register ->
       *[formal] Odbijeno plaćanje ništa ne govori o Vama. Ograničenja, bankovne provjere i prekidi veze svakodnevno zaustavljaju uplate, a to se može riješiti.
        [casual] Odbijeno plaćanje ništa ne govori o tebi. Ograničenja, bankovne provjere i prekidi veze svakodnevno zaustavljaju uplate, a to se može riješiti.
    }
    .wording-2 = Uplata zna zapeti iz posve tehničkih razloga, od sigurnosne provjere u banci do slabe veze. Sve je to rješivo i nitko ne mora objašnjavati zašto je zapelo.
    .title = Odbijeno plaćanje, bez neugode
    .when = Kad je korisniku neugodno ili ga čudi što je plaćanje odbijeno.

payment-failed-kept-open =
    { $register ->
       *[formal]
            Vašu narudžbu čuvamo do { $date } i možete je platiti kad Vam odgovara, na isti ili na drugi način. { GIVEN($link) ->
                [yes] Plaćanje je ovdje: { $link }
               *[no] Plaćanje Vas čeka u narudžbi.
            }
        [casual]
            Tvoju narudžbu čuvamo do { $date } i možeš je platiti kad ti odgovara, na isti ili na drugi način. { GIVEN($link) ->
                [yes] Plaćanje je ovdje: { $link }
               *[no] Plaćanje te čeka u narudžbi.
            }
    }
    .wording-2 =
        { $register ->
           *[formal]
                Sve što ste odabrali ostaje rezervirano do { $date } pa ne morate ništa ponovno birati. { GIVEN($link) ->
                    [yes] Kad Vam bude zgodno, platite na isti način ili drukčije: { $link }
                   *[no] Kad Vam bude zgodno, platite na isti ili na neki drugi način.
                }
            [casual]
                Sve iz tvoje narudžbe ostaje rezervirano do { $date } pa ne moraš ništa ponovno birati. { GIVEN($link) ->
                    [yes] Kad ti bude zgodno, plati na isti način ili drukčije: { $link }
                   *[no] Kad ti bude zgodno, plati na isti ili na neki drugi način.
                }
        }
    .title = Narudžba čeka uplatu
    .when = Kad plaćanje nije prošlo, a narudžbu držimo rezerviranom.

refund-waiting =
    { $register ->
       *[formal]
            To je Vaš novac i čekate ga već { $days ->
                [one] { $days } dan.
                [few] { $days } dana.
               *[other] { $days } dana.
            } Nije na Vama da ga tražite.
        [casual]
            To je tvoj novac i čekaš ga već { $days ->
                [one] { $days } dan.
                [few] { $days } dana.
               *[other] { $days } dana.
            } Nije na tebi da ga tražiš.
    }
    .wording-2 =
        { $register ->
           *[formal]
                Već { $days ->
                    [one] { $days } dan
                    [few] { $days } dana
                   *[other] { $days } dana
                } Vaš novac nije kod Vas. Hoće li stići, ne bi smjelo ovisiti o tome pišete li nam.
            [casual]
                Već { $days ->
                    [one] { $days } dan
                    [few] { $days } dana
                   *[other] { $days } dana
                } tvoj novac nije kod tebe. Hoće li stići, ne bi smjelo ovisiti o tome pišeš li nam.
        }
    .wording-3 =
        { $register ->
           *[formal]
                Nitko ne bi trebao moliti za vlastiti novac, a Vi svoj čekate već { $days ->
                    [one] { $days } dan.
                    [few] { $days } dana.
                   *[other] { $days } dana.
                }
            [casual]
                Nitko ne bi trebao moliti za vlastiti novac, a ti svoj čekaš već { $days ->
                    [one] { $days } dan.
                    [few] { $days } dana.
                   *[other] { $days } dana.
                }
        }
    .title = Čekanje na vlastiti novac
    .when = Kad korisnik danima čeka povrat novca.

refund-not-started =
    { $register ->
       *[formal] Povrat smo Vam obećali, a nismo ga ni pokrenuli i zbog toga se ispričavam. Danas ga pokrećem osobno i do { $due } šaljem Vam potvrdu.
        [casual] Povrat smo ti obećali, a nismo ga ni pokrenuli i zbog toga se ispričavam. Danas ga pokrećem osobno i do { $due } šaljem ti potvrdu.
    }
    .wording-2 =
        { $register ->
           *[formal] Vaš je povrat do danas stajao kod nas, iako ste dobili obećanje. Žao mi je zbog toga. Nalog danas pokrećem ja, a do { $due } stiže Vam i moja potvrda.
            [casual] Tvoj je povrat do danas stajao kod nas, iako smo ga obećali. Žao mi je zbog toga. Nalog danas pokrećem ja, a do { $due } stiže ti i moja potvrda.
        }
    .title = Povrat nije bio pokrenut
    .when = Kad utvrdiš da obećani povrat kod nas nikad nije pokrenut.

refund-sent =
    { $register ->
       *[formal] S naše je strane sve gotovo: { $amount } poslano je { $date }, a kad ćete novac vidjeti, određuje banka. Ako ne stigne, javite mi i potražit ću uplatu po referenci.
        [casual] S naše je strane sve gotovo: { $amount } poslano je { $date }, a kad ćeš novac vidjeti, određuje banka. Ako ne stigne, javi mi i potražit ću uplatu po referenci.
    }
    .wording-2 =
        { $register ->
           *[formal] Vaših { $amount } poslali smo { $date } i uplata je sada kod banke, koja određuje kad će se prikazati. Ako zapne, javite mi i po referenci doznajem gdje je.
            [casual] Tvojih { $amount } poslali smo { $date } i uplata je sada kod banke, koja određuje kad će se prikazati. Ako zapne, javi mi i po referenci doznajem gdje je.
        }
    .wording-3 =
        { $register ->
           *[formal] Uplata od { $amount } otišla je s našeg računa { $date }. Kad će biti vidljiva na Vašem, ovisi o banci, a ako je ne bude, javite mi i potražit ću je po referenci.
            [casual] Uplata od { $amount } otišla je s našeg računa { $date }. Kad će biti vidljiva na tvojem, ovisi o banci, a ako je ne bude, javi mi i potražit ću je po referenci.
        }
    .title = Povrat je poslan
    .when = Kad je novac vraćen i treba reći što slijedi kod banke.

price-increase-figures =
    { $register ->
       *[formal]
            { GIVEN($date) ->
                [yes] Od { $date } umjesto { $old-price } plaćate { $new-price }, to je cijela promjena.
               *[no] Umjesto { $old-price } plaćate { $new-price }, to je cijela promjena.
            }
        [casual]
            { GIVEN($date) ->
                [yes] Od { $date } umjesto { $old-price } plaćaš { $new-price }, to je cijela promjena.
               *[no] Umjesto { $old-price } plaćaš { $new-price }, to je cijela promjena.
            }
    }
    .wording-2 =
        { $register ->
           *[formal]
                Da ne morate tražiti po poruci: stara je cijena { $old-price }, a nova { $new-price }. { GIVEN($date) ->
                    [yes] Nova vrijedi od { $date } nadalje.
                   *[no] To su obje brojke, bez sitnih slova.
                }
            [casual]
                Da ne moraš tražiti po poruci: stara je cijena { $old-price }, a nova { $new-price }. { GIVEN($date) ->
                    [yes] Nova vrijedi od { $date } nadalje.
                   *[no] To su obje brojke, bez sitnih slova.
                }
        }
    .title = Stara i nova cijena
    .when = Kad odmah treba reći koliko je bilo i koliko će biti.

price-increase-budget =
    { $register ->
       *[formal] Kad nešto poskupi, sasvim je na mjestu pitati što za taj novac dobivate i isplati li Vam se i dalje. Proći ćemo to zajedno, bez nagovaranja.
        [casual] Kad nešto poskupi, sasvim je na mjestu pitati što za taj novac dobivaš i isplati li ti se i dalje. Proći ćemo to zajedno, bez nagovaranja.
    }
    .wording-2 =
        { $register ->
           *[formal] Dogovorena je bila druga cijena. Razumno je sada ponovno odvagnuti koliko Vam ovo vrijedi, a od mene pritom dobivate brojke, ne nagovaranje.
            [casual] Dogovorena je bila druga cijena. Razumno je sada ponovno odvagnuti koliko ti ovo vrijedi, a od mene pritom dobivaš brojke, ne nagovaranje.
        }
    .title = Isplati li se po višoj cijeni
    .when = Kad je korisnik ljut zbog više cijene i preispituje isplati li mu se.

price-increase-late-notice =
    { $register ->
       *[formal] O novoj smo Vas cijeni obavijestili prekasno da biste stigli drukčije odlučiti. Ispričavam se zbog tako kratkog roka.
        [casual] O novoj smo te cijeni obavijestili prekasno da bi bilo vremena za drukčiju odluku. Ispričavam se zbog tako kratkog roka.
    }
    .wording-2 =
        { $register ->
           *[formal] Za takvu odluku treba vremena, a mi Vam ga svojom obavijesti nismo ostavili. Kratak rok naš je propust i žao mi je zbog njega.
            [casual] Za takvu odluku treba vremena, a mi ti ga svojom obavijesti nismo ostavili. Kratak rok naš je propust i žao mi je zbog njega.
        }
    .title = Kasna obavijest o cijeni
    .when = Kad smo obavijest o novoj cijeni poslali prekasno.

price-increase-options =
    { $register ->
       *[formal] Do { $date } vrijedi stara cijena i do tada na miru odlučujete: ostajete, prelazite na manji paket ili odlazite. Sve je jednako u redu, a za svaku mogućnost izračunat ću Vam koliko stoji.
        [casual] Do { $date } vrijedi stara cijena i do tada na miru odlučuješ: ostaješ, prelaziš na manji paket ili odlaziš. Sve je jednako u redu, a za svaku mogućnost izračunat ću ti koliko stoji.
    }
    .wording-2 =
        { $register ->
           *[formal] Stara cijena vrijedi do { $date }, a do tada imate tri mogućnosti: ostati, prijeći na manji paket ili otići. Javite mi i pripremit ću Vam točan trošak za svaku.
            [casual] Stara cijena vrijedi do { $date }, a do tada imaš tri mogućnosti: ostati, prijeći na manji paket ili otići. Javi mi i pripremit ću ti točan trošak za svaku.
        }
    .title = Ostati, smanjiti ili otići
    .when = Kad korisnik do određenog dana može odlučiti što želi uz novu cijenu.
    .chat =
        { $register ->
           *[formal] Do { $date } plaćate staru cijenu i na miru birate: isti paket, manji ili odlazak. Želite li da Vam za svaku mogućnost izračunam trošak?
            [casual] Do { $date } plaćaš staru cijenu i na miru biraš: isti paket, manji ili odlazak. Želiš li da ti za svaku mogućnost izračunam trošak?
        }

cancellation-confirmed =
    { $register ->
       *[formal] Otkazano je. Ugovor prestaje { $date }, nemate više što potpisivati i ne morate nikoga zvati.
        [casual] Otkazano je. Ugovor prestaje { $date }, nemaš više što potpisivati i ne moraš nikoga zvati.
    }
    .wording-2 =
        { $register ->
           *[formal] Potvrđujem otkaz: sve završava { $date }, bez dodatnih obrazaca i poziva s Vaše strane.
            [casual] Potvrđujem otkaz: sve završava { $date }, bez dodatnih obrazaca i poziva s tvoje strane.
        }
    .wording-3 =
        { $register ->
           *[formal] Vaš je otkaz proveden, a zadnji je dan { $date }. Time je za Vas sve gotovo, bez papira i bez poziva.
            [casual] Tvoj je otkaz proveden, a zadnji je dan { $date }. Time je za tebe sve gotovo, bez papira i bez poziva.
        }
    .title = Otkaz je potvrđen
    .when = Kad je otkazivanje provedeno i znaš zadnji dan.

cancellation-loose-ends =
    { $register ->
       *[formal] Za razdoblje nakon { $date } ne naplaćujemo ništa, a svoje podatke do tada možete preuzeti. Stigne li Vam ipak nešto iz { -brand(case: "genitive") }, pišite meni i odgovaram Vam osobno.
        [casual] Za razdoblje nakon { $date } ne naplaćujemo ništa, a svoje podatke do tada možeš preuzeti. Stigne li ti ipak nešto iz { -brand(case: "genitive") }, piši meni i odgovaram ti osobno.
    }
    .wording-2 =
        { $register ->
           *[formal] Da ne ostane otvorenih pitanja: do { $date } možete preuzeti podatke, a nakon toga više nema terećenja. Dođe li nešto što ne očekujete, dovoljno je da mi to proslijedite.
            [casual] Da ne ostane otvorenih pitanja: do { $date } možeš preuzeti podatke, a nakon toga više nema terećenja. Dođe li nešto što ne očekuješ, dovoljno je da mi to proslijediš.
        }
    .title = Što još slijedi nakon otkaza
    .when = Kad korisnik koji odlazi pita ima li još računa, podataka ili pošte.
    .chat =
        { $register ->
           *[formal] Za razdoblje nakon { $date } ništa ne naplaćujemo, a do tada možete preuzeti svoje podatke. Stigne li Vam ipak nešto, pišite meni i odgovaram osobno.
            [casual] Za razdoblje nakon { $date } ništa ne naplaćujemo, a do tada možeš preuzeti svoje podatke. Stigne li ti ipak nešto, piši meni i odgovaram osobno.
        }

# allow left-out: the sentence names nobody in this language
cancellation-goodbye =
    { $register ->
       *[formal] Hvala Vam na vremenu koje ste proveli s nama. Ako se ikad poželite vratiti, bit će jednako jednostavno kao i otići.
        [casual] Hvala ti na vremenu provedenom s nama. Ako se ikad poželiš vratiti, bit će jednako jednostavno kao i otići.
    }
    .wording-2 =
        { $register ->
           *[formal] Poštujemo Vašu odluku i hvala Vam na dosadašnjem povjerenju. Za povratak bi bila dovoljna jedna poruka, bez formalnosti.
            [casual] Poštujemo tvoju odluku i hvala ti na dosadašnjem povjerenju. Za povratak bi bila dovoljna jedna poruka, bez formalnosti.
        }
    .title = Rastanak s poštovanjem
    .when = Kao zadnja rečenica korisniku koji je otkazao.
