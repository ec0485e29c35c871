bereavement-reply =
    { greeting }

    { $register ->
        [formal]
            Lämmin osanottoni.

            Tänään ei tarvitse tehdä mitään. Olen pysäyttänyt laskut ja kirjeet, jotka olisivat lähteneet vainajan nimellä.

            Tarvitsemme aikanaan yhden asiakirjan, eikä silläkään ole kiire.

            Asia { $ticket } on minulla, ja voitte olla yhteydessä suoraan minuun. Kirjoitan teille { $date } ja kerron, mitä vielä on tehtävä.
       *[casual]
            Lämmin osanottoni.

            Tänään ei tarvitse tehdä mitään. Olen pysäyttänyt laskut ja kirjeet, jotka olisivat lähteneet vainajan nimellä.

            Tarvitsemme aikanaan yhden asiakirjan, eikä silläkään ole kiire.

            Asia { $ticket } on minulla, ja voit olla yhteydessä suoraan minuun. Kirjoitan sinulle { $date } ja kerron, mitä vielä on tehtävä.
    }

    { sign-off }
    .title = Tilin haltija on kuollut
    .subject = Asia { $ticket }: hoidan tämän
    .chat =
        { $register ->
            [formal] Lämmin osanottoni. Tänään ei tarvitse tehdä mitään: olen pysäyttänyt laskut ja kirjeet. Asia { $ticket } on minulla, ja kirjoitan teille { $date }, mitä vielä on jäljellä.
           *[casual] Lämmin osanottoni. Tänään ei tarvitse tehdä mitään: olen pysäyttänyt laskut ja kirjeet. Asia { $ticket } on minulla, ja kirjoitan sinulle { $date }, mitä vielä on jäljellä.
        }
    .when = Kun joku ilmoittaa tilin haltijan kuolleen ja olet jo pysäyttänyt laskut.

hardship-reply =
    { greeting }

    { $register ->
        [formal]
            Kiitos, että kerroitte tästä ajoissa. Maksamisesta voidaan sopia, ja osa on jo järjestyksessä.

            Laskun { $invoice } ({ $amount }) uusi eräpäivä on { $date }. Sitä ennen siitä ei tule kuluja eikä muistutuksia.

            Voitte maksaa summan myös osissa. Jos se helpottaa, kertokaa, millaiset erät sopisivat teille.

            Lähetän teille kirjallisen maksusuunnitelman { $due } mennessä.
       *[casual]
            Kiitos, että kerroit tästä ajoissa. Maksamisesta voidaan sopia, ja osa on jo järjestyksessä.

            Laskun { $invoice } ({ $amount }) uusi eräpäivä on { $date }. Sitä ennen siitä ei tule kuluja eikä muistutuksia.

            Voit maksaa summan myös osissa. Jos se helpottaa, kerro, millaiset erät sopisivat sinulle.

            Lähetän sinulle kirjallisen maksusuunnitelman { $due } mennessä.
    }

    { sign-off }
    .title = Lisää maksuaikaa
    .subject = Lasku { $invoice }: uusi eräpäivä { $date }
    .chat =
        { $register ->
            [formal] Kiitos, että kerroitte ajoissa. Laskun { $invoice } uusi eräpäivä on { $date }, eikä sitä ennen tule kuluja tai muistutuksia. Osissakin voi maksaa. Lähetän teille suunnitelman { $due } mennessä.
           *[casual] Kiitos, että kerroit ajoissa. Laskun { $invoice } uusi eräpäivä on { $date }, eikä sitä ennen tule kuluja tai muistutuksia. Osissakin voi maksaa. Lähetän sinulle suunnitelman { $due } mennessä.
        }
    .when = Kun asiakas kertoo, ettei pysty maksamaan laskua nyt.

angry-customer-reply =
    { greeting }

    { $register ->
        [formal]
            Luin, mitä teille on tapahtunut. Kun asiat menevät noin, on täysi syy olla vihainen.

            Ensimmäiseksi on ratkaistava se, minkä takia kirjoititte. Kaikki muu tulee sen jälkeen.

            Käyn nyt läpi, mitä on tehty ja mitä on vielä tekemättä. Sen, mikä on minun päätettävissäni, päätän itse enkä pyydä teitä kääntymään muiden puoleen.

            Asia { $ticket } on minulla, ja kirjoitan tai soitan teille { $due } mennessä.
       *[casual]
            Luin, mitä sinulle on tapahtunut. Kun asiat menevät noin, on täysi syy olla vihainen.

            Ensimmäiseksi on ratkaistava se, minkä takia kirjoitit. Kaikki muu tulee sen jälkeen.

            Käyn nyt läpi, mitä on tehty ja mitä on vielä tekemättä. Sen, mikä on minun päätettävissäni, päätän itse enkä pyydä sinua kääntymään muiden puoleen.

            Asia { $ticket } on minulla, ja kirjoitan tai soitan sinulle { $due } mennessä.
    }

    { sign-off }
    .title = Vastaus vihaiselle asiakkaalle
    .subject = Asia { $ticket } on nyt minulla
    .chat =
        { $register ->
            [formal] Luin, mitä teille on tapahtunut, ja suuttumukselle on täysi syy. Selvitän ensin sen, minkä takia kirjoititte. Asia { $ticket } on minulla, ja kirjoitan tai soitan teille { $due } mennessä.
           *[casual] Luin, mitä sinulle on tapahtunut, ja suuttumukselle on täysi syy. Selvitän ensin sen, minkä takia kirjoitit. Asia { $ticket } on minulla, ja kirjoitan tai soitan sinulle { $due } mennessä.
        }
    .when = Kun asiakas kirjoittaa kiivaasti eivätkä kaikki tosiasiat ole vielä selvillä; nimeä toisessa kappaleessa, mikä ratkaistaan ensin.

anxious-customer-reply =
    { greeting }

    { $register ->
        [formal]
            On luonnollista haluta varmuus siitä, ehtiikö tilauksenne { $order } ajoissa.

            Tiedossa on, että odotettu saapumispäivä on { $date }. Sitä ei vielä tiedä kukaan, pitääkö kuljetus aikataulunsa loppuun asti.

            Jos päivä siirtyy, kerron siitä heti, ja te valitsette, miten jatketaan. Uutta viestiä ei tarvita, sillä seuraan tilaustanne itse.

            Tarkistan tilanteen ja kirjoitan teille { $due } mennessä.
       *[casual]
            On luonnollista haluta varmuus siitä, ehtiikö tilauksesi { $order } ajoissa.

            Tiedossa on, että odotettu saapumispäivä on { $date }. Sitä ei vielä tiedä kukaan, pitääkö kuljetus aikataulunsa loppuun asti.

            Jos päivä siirtyy, kerron siitä heti, ja sinä valitset, miten jatketaan. Uutta viestiä ei tarvita, sillä seuraan tilaustasi itse.

            Tarkistan tilanteen ja kirjoitan sinulle { $due } mennessä.
    }

    { sign-off }
    .title = Ehtiikö tilaus ajoissa?
    .subject = Tilaus { $order }: mitä nyt tiedämme
    .chat =
        { $register ->
            [formal] Tilauksenne { $order } odotettu saapumispäivä on { $date }; kuljetuksen loppumatkasta ei vielä ole varmuutta. Jos päivä siirtyy, te valitsette, miten jatketaan. Kirjoitan teille { $due } mennessä.
           *[casual] Tilauksesi { $order } odotettu saapumispäivä on { $date }; kuljetuksen loppumatkasta ei vielä ole varmuutta. Jos päivä siirtyy, sinä valitset, miten jatketaan. Kirjoitan sinulle { $due } mennessä.
        }
    .when = Kun asiakas kysyy huolissaan useaan kertaan, ehtiikö tilaus ajoissa.

confused-customer-reply =
    { greeting }

    { $register ->
        [formal]
            Olette saanut meiltä monta viestiä, ja vaiheita on paljon. Niiden selventäminen on meidän tehtävämme. Niillä kaikilla on sama tarkoitus: saada asianne valmiiksi.

            Avatkaa ensiksi osoite { $link }.

            Käykää sivu sitten läpi ylhäältä alaspäin.

            Vastatkaa lopuksi tähän viestiin, niin katson, että kaikki on kohdallaan.

            Järjestyksellä on väliä, mutta mikään ei voi mennä rikki. Teen tämän mielelläni kanssanne, ja katson joka tapauksessa { $due } mennessä, missä kohdassa asia on.
       *[casual]
            Olet saanut meiltä monta viestiä, ja vaiheita on paljon. Niiden selventäminen on meidän tehtävämme. Niillä kaikilla on sama tarkoitus: saada asiasi valmiiksi.

            Avaa ensiksi osoite { $link }.

            Käy sivu sitten läpi ylhäältä alaspäin.

            Vastaa lopuksi tähän viestiin, niin katson, että kaikki on kohdallaan.

            Järjestyksellä on väliä, mutta mikään ei voi mennä rikki. Teen tämän mielelläni kanssasi, ja katson joka tapauksessa { $due } mennessä, missä kohdassa asia on.
    }

    { sign-off }
    .title = Monta vaihetta, selvä järjestys
    .subject = Mitä tehdä ja missä järjestyksessä
    .chat =
        { $register ->
            [formal] Viestejä on tullut monta, ja niiden selventäminen on meidän tehtävämme. Avatkaa { $link } ja edetkää ylhäältä alas: mikään ei voi mennä rikki. Katson { $due } mennessä, missä kohdassa asia on.
           *[casual] Viestejä on tullut monta, ja niiden selventäminen on meidän tehtävämme. Avaa { $link } ja etene ylhäältä alas: mikään ei voi mennä rikki. Katson { $due } mennessä, missä kohdassa asia on.
        }
    .when = Kun asiakas on saanut meiltä monta viestiä eikä tiedä, mistä aloittaa; tarkenna vaiheet, jos sivulla on hänelle vain tietty kohta.

disappointed-customer-reply =
    { greeting }

    { $register ->
        [formal]
            { $product } toimii, mutta se on jotain muuta kuin mitä odotitte kuvauksemme perusteella. Odotuksenne oli aiheellinen, sillä ostajalla on ennen ostoa vain kuvaus, johon luottaa.

            Voitte palauttaa tuotteen ja saada koko summan takaisin. Jos haluatte mieluummin sopivamman tuotteen, etsin sen kanssanne.

            Molemmat vaihtoehdot ovat avoinna { $date } asti, ja järjestän sen, jonka valitsette, samana päivänä.
       *[casual]
            { $product } toimii, mutta se on jotain muuta kuin mitä odotit kuvauksemme perusteella. Odotuksesi oli aiheellinen, sillä ostajalla on ennen ostoa vain kuvaus, johon luottaa.

            Voit palauttaa tuotteen ja saada koko summan takaisin. Jos haluat mieluummin sopivamman tuotteen, etsin sen kanssasi.

            Molemmat vaihtoehdot ovat avoinna { $date } asti, ja järjestän sen, jonka valitset, samana päivänä.
    }

    { sign-off }
    .title = Tuote ei vastannut odotuksia
    .subject = { $product }: palautus vai sopivampi tuote?
    .chat =
        { $register ->
            [formal] { $product } ei ollut sitä, mitä kuvauksemme perusteella odotitte, ja odotus oli ymmärrettävä. Voitte palauttaa sen ja saada kaiken takaisin, tai etsin sopivamman. Molemmat käyvät { $date } asti.
           *[casual] { $product } ei ollut sitä, mitä kuvauksemme perusteella odotit, ja odotus oli ymmärrettävä. Voit palauttaa sen ja saada kaiken takaisin, tai etsin sopivamman. Molemmat käyvät { $date } asti.
        }
    .when = Kun tuote on ehjä mutta erilainen kuin asiakas kuvauksesta päätteli.
