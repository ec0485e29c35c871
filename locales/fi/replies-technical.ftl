outage-reply =
    { greeting }

    { $register ->
        [formal]
            { $service } on nyt pois käytöstä. Katko koskee muitakin, ettekä ole tehnyt mitään väärin. Se, mitä olitte tekemässä, jäi kuitenkin teillä kesken.

            { GIVEN($link) ->
                [yes] Vikaa korjataan parhaillaan, ja tilanne näkyy osoitteessa { $link } koko ajan.
               *[no] Vikaa korjataan parhaillaan.
            } Mitään ei tarvitse käynnistää tai asentaa uudelleen.

            Kirjoitan teille seuraavan kerran { $due } mennessä, vaikka mikään ei olisi muuttunut.
       *[casual]
            { $service } on nyt pois käytöstä. Katko koskee muitakin, etkä ole tehnyt mitään väärin. Se, mitä olit tekemässä, jäi kuitenkin sinulla kesken.

            { GIVEN($link) ->
                [yes] Vikaa korjataan parhaillaan, ja tilanne näkyy osoitteessa { $link } koko ajan.
               *[no] Vikaa korjataan parhaillaan.
            } Mitään ei tarvitse käynnistää tai asentaa uudelleen.

            Kirjoitan sinulle seuraavan kerran { $due } mennessä, vaikka mikään ei olisi muuttunut.
    }

    { sign-off }
    .title = Palvelukatko on käynnissä
    .subject = { $service } on pois käytöstä: vikaa korjataan
    .chat =
        { $register ->
            [formal] { $service } on nyt pois käytöstä, myös muilla. Vika ei ole teissä, eikä mitään tarvitse asentaa uudelleen. Korjaus on käynnissä, ja kirjoitan teille { $due } mennessä, vaikka uutta ei olisi.
           *[casual] { $service } on nyt pois käytöstä, myös muilla. Vika ei ole sinussa, eikä mitään tarvitse asentaa uudelleen. Korjaus on käynnissä, ja kirjoitan sinulle { $due } mennessä, vaikka uutta ei olisi.
        }
    .when = Kun palvelu on pois käytöstä eikä loppumisaikaa tiedetä.

outage-over-reply =
    { greeting }

    { $register ->
        [formal]
            { $service } toimii taas. Katko kesti { $hours ->
                [one] { $hours } tunnin
               *[other] { $hours } tuntia
            }, ja sen aiheutti muutos, jonka me teimme. Pyydän anteeksi aikaa, jona ette voinut käyttää palvelua.

            Tarkistakaa vielä, että viimeisin työnne on tallessa. Jos jotain puuttuu, kertokaa minulle, niin autan.

            Lähetän teille { $due } mennessä lyhyen selvityksen siitä, mitä muutamme.
       *[casual]
            { $service } toimii taas. Katko kesti { $hours ->
                [one] { $hours } tunnin
               *[other] { $hours } tuntia
            }, ja sen aiheutti muutos, jonka me teimme. Pyydän anteeksi aikaa, jona et voinut käyttää palvelua.

            Tarkista vielä, että viimeisin työsi on tallessa. Jos jotain puuttuu, kerro minulle, niin autan.

            Lähetän sinulle { $due } mennessä lyhyen selvityksen siitä, mitä muutamme.
    }

    { sign-off }
    .title = Katko on ohi, syy oli meissä
    .subject = { $service } toimii taas
    .chat =
        { $register ->
            [formal] { $service } toimii taas. Katkon aiheutti tekemämme muutos, ja pyydän sitä anteeksi. Katsokaa, että viimeisin työnne on tallessa, ja kertokaa, jos ei ole. Lähetän selvityksen { $due } mennessä.
           *[casual] { $service } toimii taas. Katkon aiheutti tekemämme muutos, ja pyydän sitä anteeksi. Katso, että viimeisin työsi on tallessa, ja kerro, jos ei ole. Lähetän selvityksen { $due } mennessä.
        }
    .when = Kun katko on ohi ja sen aiheutti oma muutoksemme.

technical-problem-reply =
    { greeting }

    { $register ->
        [formal]
            Kuvauksenne on tarkka, ja pääsen sen avulla suoraan oikeaan kohtaan.

            Tarvitsen teiltä yhden asian: kuvan näytöstä tai kellonajan, jolloin vika ilmeni. Jos se sopii teille paremmin, voimme katsoa asiaa yhdessä puhelimessa.

            Käyn samat vaiheet sillä välin läpi itse ja kirjoitan teille { $due } mennessä, mitä asiassa { $ticket } löytyi.
       *[casual]
            Kuvauksesi on tarkka, ja pääsen sen avulla suoraan oikeaan kohtaan.

            Tarvitsen sinulta yhden asian: kuvan näytöstä tai kellonajan, jolloin vika ilmeni. Jos se sopii sinulle paremmin, voimme katsoa asiaa yhdessä puhelimessa.

            Käyn samat vaiheet sillä välin läpi itse ja kirjoitan sinulle { $due } mennessä, mitä asiassa { $ticket } löytyi.
    }

    { sign-off }
    .title = Teknisen vian selvitys alkaa
    .subject = Asia { $ticket }: selvitys on alkanut
    .chat =
        { $register ->
            [formal] Kuvauksestanne pääsen heti alkuun. Saisinko teiltä vielä kuvan näytöstä tai kellonajan, jolloin vika ilmeni? Käyn samat vaiheet läpi itse ja kirjoitan teille { $due } mennessä, mitä löytyi.
           *[casual] Kuvauksestasi pääsen heti alkuun. Saisinko vielä kuvan näytöstä tai kellonajan, jolloin vika ilmeni? Käyn samat vaiheet läpi itse ja kirjoitan sinulle { $due } mennessä, mitä löytyi.
        }
    .when = Kun vian selvittäminen alkaa ja tarvitset asiakkaalta yhden tiedon.

technical-problem-handed-on-reply =
    { greeting }

    { $register ->
        [formal]
            Olette käyttänyt kokeilemiseen paljon aikaa, ja siitä on hyötyä: jo kokeiltua ei tarvitse enää toistaa.

            Asiaa { $ticket } tutkii tästä eteenpäin asiantuntija, jolla on kaikki tähänastinen kirjallisena. Mitään ei tarvitse kertoa uudelleen.

            Teille vastaan edelleen minä: kirjoitan { $due } mennessä, mitä asiantuntija on löytänyt.
       *[casual]
            Olet käyttänyt kokeilemiseen paljon aikaa, ja siitä on hyötyä: jo kokeiltua ei tarvitse enää toistaa.

            Asiaa { $ticket } tutkii tästä eteenpäin asiantuntija, jolla on kaikki tähänastinen kirjallisena. Mitään ei tarvitse kertoa uudelleen.

            Sinulle vastaan edelleen minä: kirjoitan { $due } mennessä, mitä asiantuntija on löytänyt.
    }

    { sign-off }
    .title = Asiantuntija tutkii vikaa
    .subject = Asia { $ticket }: asiantuntija tutkii vikaa
    .chat =
        { $register ->
            [formal] Kokeilujenne ansiosta moni asia on jo tarkistettu. Asiaa { $ticket } tutkii nyt asiantuntija, jolla on kaikki tiedot. Teille vastaan minä, viimeistään { $due }.
           *[casual] Kokeilujesi ansiosta moni asia on jo tarkistettu. Asiaa { $ticket } tutkii nyt asiantuntija, jolla on kaikki tiedot. Sinulle vastaan minä, viimeistään { $due }.
        }
    .when = Kun ensimmäiset keinot eivät auttaneet ja asiantuntija jatkaa; lisää ensimmäisen kappaleen loppuun, mikä on jo suljettu pois.

account-access-reply =
    { greeting }

    { $register ->
        [formal]
            On harmillista, ehkä huolestuttavaakin, kun omalle tilille ei pääse. Tilinne ja kaikki, mitä siellä on, on edelleen tallella palvelussa { $service }.

            Pääsette takaisin näin: avatkaa osoite { $link } ja valitkaa uusi salasana. Linkki on voimassa { $minutes ->
                [one] { $minutes } minuutin
               *[other] { $minutes } minuuttia
            }.

            Lukitus on tehty teidän suojaksenne, jotta kukaan muu ei pääsisi sisään.

            Jos kirjautuminen ei vielä onnistu, vastatkaa tähän viestiin, niin tutkin tilin itse { $due } mennessä.
       *[casual]
            On harmillista, ehkä huolestuttavaakin, kun omalle tilille ei pääse. Tilisi ja kaikki, mitä siellä on, on edelleen tallella palvelussa { $service }.

            Pääset takaisin näin: avaa osoite { $link } ja valitse uusi salasana. Linkki on voimassa { $minutes ->
                [one] { $minutes } minuutin
               *[other] { $minutes } minuuttia
            }.

            Lukitus on tehty sinun suojaksesi, jotta kukaan muu ei pääsisi sisään.

            Jos kirjautuminen ei vielä onnistu, vastaa tähän viestiin, niin tutkin tilin itse { $due } mennessä.
    }

    { sign-off }
    .title = Tilille takaisin
    .subject = { $service }: näin pääsee takaisin tilille
    .chat =
        { $register ->
            [formal]
                Tilinne on tallella. Avatkaa { $link } ja valitkaa uusi salasana; linkki on voimassa { $minutes ->
                    [one] { $minutes } minuutin
                   *[other] { $minutes } minuuttia
                }. Jos se ei auta, vastatkaa tähän, niin tutkin tilin itse { $due } mennessä.
           *[casual]
                Tilisi on tallella. Avaa { $link } ja valitse uusi salasana; linkki on voimassa { $minutes ->
                    [one] { $minutes } minuutin
                   *[other] { $minutes } minuuttia
                }. Jos se ei auta, vastaa tähän, niin tutkin tilin itse { $due } mennessä.
        }
    .when = Kun asiakas ei pääse tililleen ja saa linkin uuden salasanan valintaan.

defect-reply =
    { greeting }

    { $register ->
        [formal]
            Ostitte tuotteen { $product } käyttääksenne sitä, ja nyt se ei onnistu.

            Voitte valita korjauksen, johon menee noin { $days ->
                [one] { $days } päivä
               *[other] { $days } päivää
            }, tai uuden tuotteen. Kumpikaan ei maksa teille mitään, eikä alkuperäistä pakkausta tarvita.

            Pidän molemmat vaihtoehdot avoinna { $due } asti. Huolehdin siitä, että saatte palautustarran heti, kun olette valinnut.
       *[casual]
            Ostit tuotteen { $product } käyttääksesi sitä, ja nyt se ei onnistu.

            Voit valita korjauksen, johon menee noin { $days ->
                [one] { $days } päivä
               *[other] { $days } päivää
            }, tai uuden tuotteen. Kumpikaan ei maksa sinulle mitään, eikä alkuperäistä pakkausta tarvita.

            Pidän molemmat vaihtoehdot avoinna { $due } asti. Huolehdin siitä, että saat palautustarran heti, kun olet valinnut.
    }

    { sign-off }
    .title = Viallinen tuote: korjaus vai uusi
    .subject = { $product }: korjaus vai uusi tuote?
    .chat =
        { $register ->
            [formal]
                { $product } ei toimi, joten valitkaa: korjaus (noin { $days ->
                    [one] { $days } päivä
                   *[other] { $days } päivää
                }) vai uusi tuote? Kumpikin on maksuton. Pidän molemmat avoinna { $due } asti ja huolehdin siitä, että saatte palautustarran.
           *[casual]
                { $product } ei toimi, joten valitse: korjaus (noin { $days ->
                    [one] { $days } päivä
                   *[other] { $days } päivää
                }) vai uusi tuote? Kumpikin on maksuton. Pidän molemmat avoinna { $due } asti ja huolehdin siitä, että saat palautustarran.
        }
    .when = Kun uusi tai takuun piirissä oleva tuote on lakannut toimimasta.

privacy-concern-reply =
    { greeting }

    { $register ->
        [formal]
            Otan huolenne tosissani: jos epäilee, että omia tietoja on nähty tai käytetty väärin, asia on selvitettävä kunnolla.

            Asia on nyt { -brand(case: "genitive") } tietosuojasta vastaavalla henkilöllä. Jos haluatte, lukitsemme tilinne selvityksen ajaksi.

            Vaihtakaa varmuuden vuoksi salasananne. Älkää antako vahvistuskoodeja kenellekään, älkää edes meille.

            Kirjoitan teille { $due } mennessä vastauksen jokaiseen kysymykseenne (asianumero { $ticket }).
       *[casual]
            Otan huolesi tosissani: jos epäilee, että omia tietoja on nähty tai käytetty väärin, asia on selvitettävä kunnolla.

            Asia on nyt { -brand(case: "genitive") } tietosuojasta vastaavalla henkilöllä. Jos haluat, lukitsemme tilisi selvityksen ajaksi.

            Vaihda varmuuden vuoksi salasanasi. Älä anna vahvistuskoodeja kenellekään, älä edes meille.

            Kirjoitan sinulle { $due } mennessä vastauksen jokaiseen kysymykseesi (asianumero { $ticket }).
    }

    { sign-off }
    .title = Huoli omista tiedoista
    .subject = Asia { $ticket }: tietosuojaa koskeva selvitys
    .chat =
        { $register ->
            [formal] Otan huolenne tosissani. Asia { $ticket } on tietosuojasta vastaavalla, ja tilinne voidaan lukita. Vaihtakaa salasana älkääkä antako koodeja kenellekään. Vastaan kirjallisesti viimeistään { $due }.
           *[casual] Otan huolesi tosissani. Asia { $ticket } on tietosuojasta vastaavalla, ja tilisi voidaan lukita. Vaihda salasana äläkä anna koodeja kenellekään. Vastaan kirjallisesti viimeistään { $due }.
        }
    .when = Kun asiakas pelkää tietojensa joutuneen vääriin käsiin eikä mitään ole vielä varmistettu.
