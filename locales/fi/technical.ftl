outage-acknowledge =
    { $register ->
        [formal] { $service } ei toimi juuri nyt, ja teillä jäi asia kesken. Vika ei ole laitteessanne eikä yhteydessänne, joten teidän ei tarvitse yrittää enempää.
       *[casual] { $service } ei toimi juuri nyt, ja sinulla jäi asia kesken. Vika ei ole laitteessasi eikä yhteydessäsi, joten sinun ei tarvitse yrittää enempää.
    }
    .title = Palvelu ei toimi nyt
    .wording-2 =
        { $register ->
            [formal] Vikaa ei tarvitse etsiä laitteestanne eikä verkostanne: { $service } on tällä hetkellä pois käytöstä, ja siksi asianne keskeytyi.
           *[casual] Vikaa ei tarvitse etsiä laitteestasi eikä verkostasi: { $service } on tällä hetkellä pois käytöstä, ja siksi asiasi keskeytyi.
        }
    .wording-3 =
        { $register ->
            [formal] Juuri nyt ei kannata yrittää uudelleen: katko on palvelussa { $service }, ei teidän laitteessanne eikä yhteydessänne. Ikävää, että asianne jäi sen takia kesken.
           *[casual] Juuri nyt ei kannata yrittää uudelleen: katko on palvelussa { $service }, ei sinun laitteessasi eikä yhteydessäsi. Ikävää, että asiasi jäi sen takia kesken.
        }
    .when = Katkon aikana, kun vika on varmasti palvelussa eikä asiakkaan laitteessa.

outage-our-change =
    { $register ->
        [formal] Tekemämme muutos kaatoi palvelun { $hours } tunniksi, ja te jouduitte jättämään asian kesken. Pyydän sitä anteeksi.
       *[casual] Tekemämme muutos kaatoi palvelun { $hours } tunniksi, ja sinä jouduit jättämään asian kesken. Pyydän sitä anteeksi.
    }
    .title = Muutoksemme aiheutti katkon
    .wording-2 =
        { $register ->
            [formal] Palvelu oli poissa käytöstä { $hours } tunnin ajan, ja syynä oli muutos, jonka me teimme. Se vei aikaa päivästänne. Anteeksi siitä.
           *[casual] Palvelu oli poissa käytöstä { $hours } tunnin ajan, ja syynä oli muutos, jonka me teimme. Se vei aikaa päivästäsi. Anteeksi siitä.
        }
    .when = Katkon jälkeen, kun on selvää, että sen aiheutti oma muutoksemme.

outage-back =
    { $register ->
        [formal] { $service } toimii taas. Keskeneräisten asioidenne pitäisi olla siinä, mihin ne jäivät; kirjoittakaa minulle, jos yksikin puuttuu.
       *[casual] { $service } toimii taas. Keskeneräisten asioidesi pitäisi olla siinä, mihin ne jäivät; kirjoita minulle, jos yksikin puuttuu.
    }
    .title = Palvelu toimii taas
    .wording-2 =
        { $register ->
            [formal] { $service } on jälleen käytössä. Katsokaa, löydättekö sen, mitä olitte tekemässä, ja kirjoittakaa minulle, jos jokin ei ole ennallaan.
           *[casual] { $service } on jälleen käytössä. Katso, löydätkö sen, mitä olit tekemässä, ja kirjoita minulle, jos jokin ei ole ennallaan.
        }
    .when = Heti kun palvelu on taas toiminnassa.

outage-next-update =
    { $register ->
        [formal] Vikaa korjataan parhaillaan. Kirjoitan teille { $due } mennessä, vaikka uutta kerrottavaa ei olisi, joten palvelua ei tarvitse käydä kokeilemassa.
       *[casual] Vikaa korjataan parhaillaan. Kirjoitan sinulle { $due } mennessä, vaikka uutta kerrottavaa ei olisi, joten palvelua ei tarvitse käydä kokeilemassa.
    }
    .title = Seuraava tieto katkosta
    .wording-2 =
        { $register ->
            [formal] Teidän ei tarvitse vahtia tilannetta: saatte seuraavan viestin viimeistään { $due }, edistyi korjaus tai ei. Työ on käynnissä juuri nyt.
           *[casual] Sinun ei tarvitse vahtia tilannetta: saat seuraavan viestin viimeistään { $due }, edistyi korjaus tai ei. Työ on käynnissä juuri nyt.
        }
    .wording-3 =
        { $register ->
            [formal] Seuraavan tiedon saatte minulta viimeistään { $due }, vaikka tilanne olisi ennallaan. Korjaus on käynnissä, eikä teidän tarvitse päivystää palvelun äärellä.
           *[casual] Seuraavan tiedon saat minulta viimeistään { $due }, vaikka tilanne olisi ennallaan. Korjaus on käynnissä, eikä sinun tarvitse päivystää palvelun äärellä.
        }
    .when = Katkon jatkuessa, kun loppumisaikaa ei tiedetä.

technical-problem-already-tried =
    { $register ->
        [formal]
            Olette kokeillut jo { $attempts ->
                [one] { $attempts } keinoa
               *[other] { $attempts } eri keinoa
            }, ja siitä on minulle hyötyä: jatkan siitä, mihin jäitte, enkä aloita uudelleenkäynnistyksestä.
       *[casual]
            Olet kokeillut jo { $attempts ->
                [one] { $attempts } keinoa
               *[other] { $attempts } eri keinoa
            }, ja siitä on minulle hyötyä: jatkan siitä, mihin jäit, enkä aloita uudelleenkäynnistyksestä.
    }
    .title = Jatkan siitä, mihin jäit
    .wording-2 =
        { $register ->
            [formal]
                Kirjasin ylös { $attempts ->
                    [one] { $attempts } kokeilemanne keinon
                   *[other] { $attempts } kokeilemaanne keinoa
                }, jotta samaa ei tarvitse toistaa. Siitä näen myös, mistä vikaa ei enää kannata etsiä.
           *[casual]
                Kirjasin ylös { $attempts ->
                    [one] { $attempts } kokeilemasi keinon
                   *[other] { $attempts } kokeilemaasi keinoa
                }, jotta samaa ei tarvitse toistaa. Siitä näen myös, mistä vikaa ei enää kannata etsiä.
        }
    .when = Kun asiakas on jo itse yrittänyt ratkaista ongelmaa monella tavalla.

technical-problem-not-you =
    { $register ->
        [formal] Ohjelman pitää kestää tavallista käyttöä, joten syytä ei kannata etsiä itsestänne. Katsotaan yhdessä, mistä tämä johtuu.
       *[casual] Ohjelman pitää kestää tavallista käyttöä, joten syytä ei kannata etsiä itsestäsi. Katsotaan yhdessä, mistä tämä johtuu.
    }
    .title = Syy ei ole käyttäjässä
    .wording-2 =
        { $register ->
            [formal] Tavallinen käyttö ei saa viedä ohjelmaa solmuun, eikä teidän kuulu tuntea sen oikkuja. Etsin syyn kanssanne kohta kohdalta.
           *[casual] Tavallinen käyttö ei saa viedä ohjelmaa solmuun, eikä sinun kuulu tuntea sen oikkuja. Etsin syyn kanssasi kohta kohdalta.
        }
    .wording-3 =
        { $register ->
            [formal] Ei lähdetä siitä, että olisitte tehnyt jotain väärin. Ohjelman on selvittävä arkisesta käytöstä. Käydään vaiheet yhdessä läpi, niin nähdään, mistä on kyse.
           *[casual] Ei lähdetä siitä, että olisit tehnyt jotain väärin. Ohjelman on selvittävä arkisesta käytöstä. Käydään vaiheet yhdessä läpi, niin nähdään, mistä on kyse.
        }
    .when = Kun asiakas epäilee tehneensä itse jotain väärin.

technical-problem-together =
    { $register ->
        [formal] Käymme tämän läpi { $steps } vaiheessa, vaihe kerrallaan. Te määräätte tahdin ja sanotte, milloin jatketaan.
       *[casual] Käymme tämän läpi { $steps } vaiheessa, vaihe kerrallaan. Sinä määräät tahdin ja sanot, milloin jatketaan.
    }
    .title = Yhdessä, yksi vaihe kerrallaan
    .wording-2 =
        { $register ->
            [formal]
                Edessä on { $steps ->
                    [one] { $steps } vaihe
                   *[other] { $steps } vaihetta
                }, ja otamme ne yksitellen. Sanokaa ”valmis”, kun haluatte seuraavan. Minä odotan.
           *[casual]
                Edessä on { $steps ->
                    [one] { $steps } vaihe
                   *[other] { $steps } vaihetta
                }, ja otamme ne yksitellen. Sano ”valmis”, kun haluat seuraavan. Minä odotan.
        }
    .when = Kun ohjaat asiakasta suorana chatissa tai puhelimessa.

technical-problem-specialist =
    { $register ->
        [formal]
            { GIVEN($ticket) ->
                [yes] Välitin kaiken kertomanne (asianumero { $ticket }) kollegalle,
               *[no] Välitin kaiken kertomanne kollegalle,
            } joka pääsee tutkimaan itse ohjelmaa. Pysyn yhteyshenkilönänne, ja saatte minulta viestin { $due } mennessä.
       *[casual]
            { GIVEN($ticket) ->
                [yes] Välitin kaiken kertomasi (asianumero { $ticket }) kollegalle,
               *[no] Välitin kaiken kertomasi kollegalle,
            } joka pääsee tutkimaan itse ohjelmaa. Pysyn yhteyshenkilönäsi, ja saat minulta viestin { $due } mennessä.
    }
    .title = Asiantuntija jatkaa, minä vastaan
    .wording-2 =
        { $register ->
            [formal]
                Vian näkee vain ohjelman sisältä, joten sitä tutkii nyt asiantuntija, jolla on koko kuvauksenne. { GIVEN($ticket) ->
                    [yes] Asiassa { $ticket } teille vastaan edelleen minä, viimeistään { $due }.
                   *[no] Teille vastaan edelleen minä, viimeistään { $due }.
                }
           *[casual]
                Vian näkee vain ohjelman sisältä, joten sitä tutkii nyt asiantuntija, jolla on koko kuvauksesi. { GIVEN($ticket) ->
                    [yes] Asiassa { $ticket } sinulle vastaan edelleen minä, viimeistään { $due }.
                   *[no] Sinulle vastaan edelleen minä, viimeistään { $due }.
                }
        }
    .when = Kun vika siirtyy asiantuntijan tutkittavaksi mutta sinä pidät yhteyttä.

account-access-acknowledge =
    { $register ->
        [formal]
            { GIVEN($service) ->
                [yes] Palvelussa { $service } on omia asioitanne,
               *[no] Tilillänne on omia asioitanne,
            } eikä niihin pääse nyt käsiksi.
       *[casual]
            { GIVEN($service) ->
                [yes] Palvelussa { $service } on omia asioitasi,
               *[no] Tililläsi on omia asioitasi,
            } eikä niihin pääse nyt käsiksi.
    }
    .title = Tilille ei pääse
    .wording-2 =
        { $register ->
            [formal]
                { GIVEN($service) ->
                    [yes] Ette pääse palveluun { $service },
                   *[no] Ette pääse omalle tilillenne,
                } ja kaikki, mitä sieltä tarvitsette, on lukon takana. On hankalaa jäädä ulos jostain, mikä on omaa.
           *[casual]
                { GIVEN($service) ->
                    [yes] Et pääse palveluun { $service },
                   *[no] Et pääse omalle tilillesi,
                } ja kaikki, mitä sieltä tarvitset, on lukon takana. On hankalaa jäädä ulos jostain, mikä on omaa.
        }
    .wording-3 =
        { $register ->
            [formal]
                { GIVEN($service) ->
                    [yes] Tilinne palvelussa { $service } ei aukea,
                   *[no] Tilinne ei aukea,
                } ja omat asianne jäivät oven toiselle puolelle.
           *[casual]
                { GIVEN($service) ->
                    [yes] Tilisi palvelussa { $service } ei aukea,
                   *[no] Tilisi ei aukea,
                } ja omat asiasi jäivät oven toiselle puolelle.
        }
    .when = Ensimmäiseksi lauseeksi, kun asiakas ei pääse kirjautumaan.

account-access-identity =
    { $register ->
        [formal]
            Ennen kuin avaan tilin, varmistan, että pyytäjä olette te. Siihen menee { $minutes ->
                [one] { $minutes } minuutti
               *[other] { $minutes } minuuttia
            }, ja sen ansiosta kukaan muu ei pääse tilillenne tätä kautta.
       *[casual]
            Ennen kuin avaan tilin, varmistan, että pyytäjä olet sinä. Siihen menee { $minutes ->
                [one] { $minutes } minuutti
               *[other] { $minutes } minuuttia
            }, ja sen ansiosta kukaan muu ei pääse tilillesi tätä kautta.
    }
    .title = Miksi varmistan henkilöllisyyden
    .wording-2 =
        { $register ->
            [formal]
                Tarkistan ensin pari tietoa, jotta kukaan muu ei voi avata tiliä teidän nimissänne. Tarkistus kestää { $minutes ->
                    [one] { $minutes } minuutin
                   *[other] { $minutes } minuuttia
                }.
           *[casual]
                Tarkistan ensin pari tietoa, jotta kukaan muu ei voi avata tiliä sinun nimissäsi. Tarkistus kestää { $minutes ->
                    [one] { $minutes } minuutin
                   *[other] { $minutes } minuuttia
                }.
        }
    .when = Ennen henkilöllisyyden tarkistusta, kun asiakas voi pitää sitä turhana.

account-access-choose-way =
    { $register ->
        [formal] Takaisin pääsette kahta reittiä: koodilla puhelimeen tai linkillä sähköpostiin. Valitkaa se, johon pääsette nyt käsiksi; olen mukana, kunnes kirjautuminen onnistuu, enkä kysy salasanaanne.
       *[casual] Takaisin pääset kahta reittiä: koodilla puhelimeen tai linkillä sähköpostiin. Valitse se, johon pääset nyt käsiksi; olen mukana, kunnes kirjautuminen onnistuu, enkä kysy salasanaasi.
    }
    .title = Koodi vai linkki?
    .wording-2 =
        { $register ->
            [formal] Kumpi teillä on nyt käsillä, puhelin vai sähköposti? Lähetän koodin tai linkin sen mukaan ja pysyn mukana, kunnes olette sisällä. Salasanaa en tarvitse.
           *[casual] Kumpi sinulla on nyt käsillä, puhelin vai sähköposti? Lähetän koodin tai linkin sen mukaan ja pysyn mukana, kunnes olet sisällä. Salasanaa en tarvitse.
        }
    .when = Kun asiakas saa valita, millä tavalla hän palaa tililleen.

account-access-locked-for-safety =
    { $register ->
        [formal] Tili lukittui itsestään epäonnistuneiden kirjautumisten jälkeen, ja juuri lukitus suojaa sitä, mitä tilillä on. Katsotaan viimeisimmät kirjautumiset yhdessä, niin näette, onko joukossa vieraita.
       *[casual] Tili lukittui itsestään epäonnistuneiden kirjautumisten jälkeen, ja juuri lukitus suojaa sitä, mitä tilillä on. Katsotaan viimeisimmät kirjautumiset yhdessä, niin näet, onko joukossa vieraita.
    }
    .title = Lukitus suojaa tiliä
    .wording-2 =
        { $register ->
            [formal] Lukko meni kiinni, koska sen kuuluukin sulkeutua, kun kirjautuminen epäonnistuu monta kertaa. Käydään läpi viimeisimmät kirjautumiset, ja te sanotte, mitkä niistä ovat omianne.
           *[casual] Lukko meni kiinni, koska sen kuuluukin sulkeutua, kun kirjautuminen epäonnistuu monta kertaa. Käydään läpi viimeisimmät kirjautumiset, ja sinä sanot, mitkä niistä ovat omiasi.
        }
    .when = Kun tili on lukittunut itsestään ja asiakas pelkää ulkopuolista kirjautujaa.

defect-acknowledge =
    { $register ->
        [formal] { $product } lakkasi toimimasta, vaikka sen piti kestää. Nyt teiltä puuttuu jotain, minkä varaan olitte laskenut.
       *[casual] { $product } lakkasi toimimasta, vaikka sen piti kestää. Nyt sinulta puuttuu jotain, minkä varaan olit laskenut.
    }
    .title = Tuote lakkasi toimimasta
    .wording-2 =
        { $register ->
            [formal] On pettymys, kun kestäväksi ostettu tuote ({ $product }) hajoaa. Samalla käytöstänne on poissa jotain, mihin olitte tottunut luottamaan.
           *[casual] On pettymys, kun kestäväksi ostettu tuote ({ $product }) hajoaa. Samalla käytöstäsi on poissa jotain, mihin olit tottunut luottamaan.
        }
    .when = Ensimmäiseksi lauseeksi, kun tuote on lakannut toimimasta.

defect-known-fault = Tunnemme tämän vian: se johtuu valmistuksesta, ei käytöstä. Pyydän sitä anteeksi, ja korjaamme tai vaihdamme tuotteen omalla kustannuksellamme.
    .title = Tunnettu valmistusvika
    .wording-2 =
        { $register ->
            [formal] Ette ole tehnyt mitään väärin, vaan tuote on valmistettu virheellisesti. Anteeksi siitä. Korjaus tai uusi tuote ei maksa teille mitään.
           *[casual] Et ole tehnyt mitään väärin, vaan tuote on valmistettu virheellisesti. Anteeksi siitä. Korjaus tai uusi tuote ei maksa sinulle mitään.
        }
    .when = Kun vika on meillä tiedossa ja johtuu valmistuksesta.

defect-repair-or-replace =
    { $register ->
        [formal] Te valitsette: korjauksessa pidätte oman tuotteenne, vaihdossa olette lyhyemmän ajan ilman. Järjestän kumman tahansa vielä tänään.
       *[casual] Sinä valitset: korjauksessa pidät oman tuotteesi, vaihdossa olet lyhyemmän ajan ilman. Järjestän kumman tahansa vielä tänään.
    }
    .title = Korjaus vai vaihto?
    .wording-2 =
        { $register ->
            [formal] Jos haluatte pitää juuri tämän kappaleen, korjaamme sen. Jos tärkeintä on päästä pian taas käyttämään tuotetta, vaihdamme sen uuteen. Laitan valintanne alulle tänään.
           *[casual] Jos haluat pitää juuri tämän kappaleen, korjaamme sen. Jos tärkeintä on päästä pian taas käyttämään tuotetta, vaihdamme sen uuteen. Laitan valintasi alulle tänään.
        }
    .when = Kun sekä korjaus että vaihto ovat mahdollisia.

privacy-concern-right-to-ask =
    { $register ->
        [formal] On hyvä kysyä, kuka tietojanne näkee. Saatte minulta konkreettisen vastauksen: mitä tietoja, mitä varten ja kuka niitä käsittelee.
       *[casual] On hyvä kysyä, kuka tietojasi näkee. Saat minulta konkreettisen vastauksen: mitä tietoja, mitä varten ja kuka niitä käsittelee.
    }
    .title = Kuka tietoja näkee?
    .wording-2 =
        { $register ->
            [formal] Hyvä, että kysyitte. Tähän kuuluu antaa tarkka vastaus eikä yleistä vakuuttelua: kerron teille, mistä tiedoista on kyse, miksi ne ovat meillä ja kuka niitä näkee.
           *[casual] Hyvä, että kysyit. Tähän kuuluu antaa tarkka vastaus eikä yleistä vakuuttelua: kerron sinulle, mistä tiedoista on kyse, miksi ne ovat meillä ja kuka niitä näkee.
        }
    .when = Kun asiakas kysyy, kuka hänen tietojaan näkee, eikä mitään ole vielä tarkistettu.

privacy-concern-breach =
    { $register ->
        [formal] Annoimme tietojanne henkilölle, jolle ne eivät kuulu. Pyydän sitä teiltä anteeksi, ja kerron nyt tarkasti, mitä tietoja asia koskee.
       *[casual] Annoimme tietojasi henkilölle, jolle ne eivät kuulu. Pyydän sitä sinulta anteeksi, ja kerron nyt tarkasti, mitä tietoja asia koskee.
    }
    .title = Tietoja joutui väärälle ihmiselle
    .wording-2 =
        { $register ->
            [formal] Joku ulkopuolinen sai nähdä tietojanne, ja se johtui meistä. Anteeksi. Saatte minulta nyt täyden selvityksen siitä, mitä tietoja hän näki.
           *[casual] Joku ulkopuolinen sai nähdä tietojasi, ja se johtui meistä. Anteeksi. Saat minulta nyt täyden selvityksen siitä, mitä tietoja hän näki.
        }
    .when = Kun tietojen päätyminen väärälle henkilölle meidän takiamme on varmistunut.

# allow left-out: the sentence names nobody in this language
privacy-concern-your-control =
    { $register ->
        [formal] Voitte pyytää tiedoistanne kopion, korjauttaa ne tai poistattaa ne. Yksi lause minulle riittää, eikä syytä tarvitse kertoa.
       *[casual] Voit pyytää tiedoistasi kopion, korjauttaa ne tai poistattaa ne. Yksi lause minulle riittää, eikä syytä tarvitse kertoa.
    }
    .title = Asiakas päättää tiedoistaan
    .wording-2 =
        { $register ->
            [formal] Haluatteko nähdä tietonne, oikaista jotain vai poistaa ne kokonaan? Kirjoittakaa minulle vaikka yksi lause, niin aloitan. Lomakkeita tai perusteluja ei tarvita.
           *[casual] Haluatko nähdä tietosi, oikaista jotain vai poistaa ne kokonaan? Kirjoita minulle vaikka yksi lause, niin aloitan. Lomakkeita tai perusteluja ei tarvita.
        }
    .when = Kun kerrot, mitä asiakas voi itse päättää tiedoistaan.

privacy-concern-written-answer =
    { $register ->
        [formal] Vien kysymyksenne { -brand(case: "genitive") } tietosuojasta vastaavalle henkilölle ja huolehdin siitä, että saatte kirjallisen vastauksen { $date } mennessä. Sen kirjoittaa ihminen, ja siinä vastataan jokaiseen kysymykseenne.
       *[casual] Vien kysymyksesi { -brand(case: "genitive") } tietosuojasta vastaavalle henkilölle ja huolehdin siitä, että saat kirjallisen vastauksen { $date } mennessä. Sen kirjoittaa ihminen, ja siinä vastataan jokaiseen kysymykseesi.
    }
    .title = Kirjallinen vastaus tietosuojasta
    .wording-2 =
        { $register ->
            [formal] Saatte kirjallisen vastauksen viimeistään { $date }. Sen laatii tietosuojastamme vastaava henkilö, ja minä katson ennen lähetystä, ettei yksikään kysymyksenne jää avoimeksi.
           *[casual] Saat kirjallisen vastauksen viimeistään { $date }. Sen laatii tietosuojastamme vastaava henkilö, ja minä katson ennen lähetystä, ettei yksikään kysymyksesi jää avoimeksi.
        }
    .chat =
        { $register ->
            [formal] Vien kysymyksenne tietosuojastamme vastaavalle ja huolehdin siitä, että saatte kirjallisen vastauksen { $date } mennessä. Sen kirjoittaa ihminen, ja siinä vastataan kaikkiin kysymyksiinne.
           *[casual] Vien kysymyksesi tietosuojastamme vastaavalle ja huolehdin siitä, että saat kirjallisen vastauksen { $date } mennessä. Sen kirjoittaa ihminen, ja siinä vastataan kaikkiin kysymyksiisi.
        }
    .when = Kun kysymys menee tietosuojasta vastaavalle ja sinä valvot vastausta.
