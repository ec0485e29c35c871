instead-of-calm-down =
    { $register ->
        [formal] Asianne on yhä auki, ja aikaa on kulunut paljon: siinä on syytä suuttua. Selvitän ensimmäiseksi, mihin se on pysähtynyt.
       *[casual] Asiasi on yhä auki, ja aikaa on kulunut paljon: siinä on syytä suuttua. Selvitän ensimmäiseksi, mihin se on pysähtynyt.
    }
    .title = Sanan ”rauhoitu” sijaan
    .avoid =
        { $register ->
            [formal] Rauhoittukaa nyt, niin katsotaan.
           *[casual] Rauhoitu nyt, niin katsotaan.
        }
    .why = Käsky rauhoittua sanoo, että tunne on väärä, ja siksi tunne kasvaa.
    .wording-2 =
        { $register ->
            [formal] Odotitte meitä turhaan, ja kuka tahansa suuttuisi siitä. Sovitaan ensin uusi aika, muut asiat heti sen jälkeen.
           *[casual] Odotit meitä turhaan, ja kuka tahansa suuttuisi siitä. Sovitaan ensin uusi aika, muut asiat heti sen jälkeen.
        }
    .when = Kun asiakas on vihainen; sano, mitä tapahtui ja mitä teet ensimmäiseksi.

instead-of-our-policy =
    { $register ->
        [formal] Voin vaihtaa tuotteen teille uuteen vielä tänään. Rahana en voi palauttaa sitä, koska avattua pakkausta ei voi enää myydä kenellekään.
       *[casual] Voin vaihtaa tuotteen sinulle uuteen vielä tänään. Rahana en voi palauttaa sitä, koska avattua pakkausta ei voi enää myydä kenellekään.
    }
    .title = ”Se on käytäntömme”
    .avoid = Meillä on tällainen käytäntö, en voi sille mitään.
    .why = Käytäntöön vetoaminen päättää keskustelun ja nostaa säännön ihmisen edelle.
    .wording-2 =
        { $register ->
            [formal] Lähetän laskun kopion saman tien tilin haltijalle. Sen sisältöä en voi kertoa teille, koska siinä on toisen ihmisen tietoja.
           *[casual] Lähetän laskun kopion saman tien tilin haltijalle. Sen sisältöä en voi kertoa sinulle, koska siinä on toisen ihmisen tietoja.
        }
    .when = Kun et voi suostua koko pyyntöön; kerro, mikä onnistuu ja mistä raja oikeasti johtuu.

instead-of-as-i-said =
    { $register ->
        [formal] Minun tehtäväni on sanoa tämä selvästi, joten kerron sen toisin: rahat lähtevät meiltä heti, kun paketti on tarkistettu, ja pankki siirtää ne sitten tilillenne.
       *[casual] Minun tehtäväni on sanoa tämä selvästi, joten kerron sen toisin: rahat lähtevät meiltä heti, kun paketti on tarkistettu, ja pankki siirtää ne sitten tilillesi.
    }
    .title = ”Kuten jo sanoin”
    .avoid = Kuten jo sanoin, palautus tulee, kun paketti on käsitelty.
    .why = ”Kuten jo sanoin” moittii asiakasta siitä, ettei hän muka kuunnellut.
    .wording-2 =
        { $register ->
            [formal] Selitän tämän esimerkillä, niin saan sen sanottua selvemmin: jos vanha sopimuksenne päättyy lauantaina, uusi alkaa heti sunnuntaina.
           *[casual] Selitän tämän esimerkillä, niin saan sen sanottua selvemmin: jos vanha sopimuksesi päättyy lauantaina, uusi alkaa heti sunnuntaina.
        }
    .when = Kun asiakas kysyy uudelleen jotain, minkä olet jo selittänyt.

instead-of-you-should-have =
    { $register ->
        [formal] Lähdetään siitä, missä nyt ollaan: tuotteen voi vielä korjauttaa, ja järjestän sen teille.
       *[casual] Lähdetään siitä, missä nyt ollaan: tuotteen voi vielä korjauttaa, ja järjestän sen sinulle.
    }
    .title = ”Olisi pitänyt”
    .avoid =
        { $register ->
            [formal] Teidän olisi pitänyt ilmoittaa tästä heti.
           *[casual] Sinun olisi pitänyt ilmoittaa tästä heti.
        }
    .why = Moite asiasta, jota ei voi enää muuttaa, jakaa syyllisyyttä eikä vie eteenpäin.
    .wording-2 =
        { $register ->
            [formal] Paketti on vielä meillä, joten osoitteen ehtii vaihtaa. Kertokaa uusi osoite, niin päivitän sen tilaukseenne heti.
           *[casual] Paketti on vielä meillä, joten osoitteen ehtii vaihtaa. Kerro uusi osoite, niin päivitän sen tilaukseesi heti.
        }
    .when = Kun asiakas olisi voinut toimia toisin mutta sitä ei enää voi muuttaa.

instead-of-unfortunately =
    { $register ->
        [formal] Mustana tuote on heti saatavilla, ja voin varata sen teille. Valkoinen on myyty loppuun.
       *[casual] Mustana tuote on heti saatavilla, ja voin varata sen sinulle. Valkoinen on myyty loppuun.
    }
    .title = Sanan ”valitettavasti” sijaan
    .avoid = Valitettavasti tuotetta ei ole varastossa.
    .why = Valitettavasti-alku saa asiakkaan varautumaan kieltoon ja lopettamaan lukemisen.
    .wording-2 =
        { $register ->
            [formal] Ensi viikolle löytyy kaksi vapaata aikaa, ja voitte valita niistä. Tämä viikko on täynnä.
           *[casual] Ensi viikolle löytyy kaksi vapaata aikaa, ja voit valita niistä. Tämä viikko on täynnä.
        }
    .when = Kun olet aloittamassa virkettä sanalla ”valitettavasti”.

instead-of-no-problem =
    { $register ->
        [formal] Mukava, että sain olla avuksi. Asetus jää voimaan, eikä teidän tarvitse tehdä sille enää mitään.
       *[casual] Mukava, että sain olla avuksi. Asetus jää voimaan, eikä sinun tarvitse tehdä sille enää mitään.
    }
    .title = ”Eipä mitään”
    .avoid = Eipä mitään.
    .why = ”Eipä mitään” vähättelee kiitosta ja päättää keskustelun viileästi.
    .wording-2 =
        { $register ->
            [formal] Hienoa, että tästä oli teille apua. Uusi osoitteenne on tallessa, eikä sitä tarvitse antaa uudelleen.
           *[casual] Hienoa, että tästä oli sinulle apua. Uusi osoitteesi on tallessa, eikä sitä tarvitse antaa uudelleen.
        }
    .when = Kun asiakas kiittää avusta.

instead-of-i-understand-how-you-feel =
    { $register ->
        [formal] Varasitte koko päivän asentajaa varten, eikä kukaan tullut. Päivän muut suunnitelmat menivät siinä samalla.
       *[casual] Varasit koko päivän asentajaa varten, eikä kukaan tullut. Päivän muut suunnitelmat menivät siinä samalla.
    }
    .title = ”Tiedän, miltä sinusta tuntuu”
    .avoid =
        { $register ->
            [formal] Ymmärrän täysin, miltä teistä tuntuu.
           *[casual] Ymmärrän täysin, miltä sinusta tuntuu.
        }
    .why = Toisen tunnetta ei voi tietää, mutta tapahtuman ja sen seuraukset voi sanoa ääneen.
    .wording-2 =
        { $register ->
            [formal] Olette käynyt asian takia kahdesti toimipisteessämme, ja molemmilla kerroilla matka oli turha.
           *[casual] Olet käynyt asian takia kahdesti toimipisteessämme, ja molemmilla kerroilla matka oli turha.
        }
    .when = Kun haluat osoittaa ymmärtäväsi; sano ääneen, mitä tapahtui ja mitä siitä seurasi.

instead-of-any-inconvenience =
    { $register ->
        [formal] Pahoittelen, että jouduitte soittamaan kolmesti saadaksenne vastauksen.
       *[casual] Pahoittelen, että jouduit soittamaan kolmesti saadaksesi vastauksen.
    }
    .title = ”Mahdollinen haitta”
    .avoid = Pahoittelemme mahdollisesti aiheutunutta haittaa.
    .why = ”Mahdollinen haitta” paljastaa, ettei kukaan ole selvittänyt, mitä asiakkaalle tapahtui.
    .wording-2 =
        { $register ->
            [formal] Ikävää, että odotitte kotona koko iltapäivän.
           *[casual] Ikävää, että odotit kotona koko iltapäivän.
        }
    .when = Kun haluat pahoitella; nimeä se yksi asia, jonka asiakas joutui kokemaan.

instead-of-not-possible =
    { $register ->
        [formal] Lähimmäksi toivettanne pääsen kahdella tavalla: siirrän toimituksen perjantaille tai vaihdan sen noudoksi. Kumpi sopii teille paremmin?
       *[casual] Lähimmäksi toivettasi pääsen kahdella tavalla: siirrän toimituksen perjantaille tai vaihdan sen noudoksi. Kumpi sopii sinulle paremmin?
    }
    .title = ”Se ei ole mahdollista”
    .avoid = Se ei ole mahdollista.
    .why = Pelkkä kielto jättää asiakkaan suljetun oven eteen.
    .wording-2 =
        { $register ->
            [formal] Tiistai-ilta ja lauantaiaamu ovat lähimpänä toivomaanne aikaa, ja molemmat ovat vielä vapaina. Kumman varaan teille?
           *[casual] Tiistai-ilta ja lauantaiaamu ovat lähimpänä toivomaasi aikaa, ja molemmat ovat vielä vapaina. Kumman varaan sinulle?
        }
    .when = Kun toivetta ei voi toteuttaa sellaisenaan mutta jotain lähellä sitä voi.

instead-of-wait =
    { $register ->
        [formal]
            { GIVEN($minutes) ->
                [yes] Saisinko teiltä { $minutes } minuutin verran aikaa?
               *[no] Saisinko teiltä hetken aikaa?
            } Käyn läpi tilauksenne tiedot ja sanon heti, jos tarvitsen enemmän aikaa.
       *[casual]
            { GIVEN($minutes) ->
                [yes] Saisinko sinulta { $minutes } minuutin verran aikaa?
               *[no] Saisinko sinulta hetken aikaa?
            } Käyn läpi tilauksesi tiedot ja sanon heti, jos tarvitsen enemmän aikaa.
    }
    .title = Sanan ”odota” sijaan
    .avoid =
        { $register ->
            [formal] Odottakaa hetki.
           *[casual] Odota hetki.
        }
    .why = Pelkkä kehotus odottaa ei kerro, mitä odotetaan ja kuinka kauan.
    .wording-2 =
        { $register ->
            [formal]
                Sopiiko teille, että katson ensin, mitä maksusta on kirjattu? { GIVEN($minutes) ->
                    [yes]
                        Siihen menee { $minutes ->
                            [one] { $minutes } minuutti
                           *[other] { $minutes } minuuttia
                        }.
                   *[no] Siihen menee hetki, ja kerron heti, jos se venyy.
                }
           *[casual]
                Sopiiko sinulle, että katson ensin, mitä maksusta on kirjattu? { GIVEN($minutes) ->
                    [yes]
                        Siihen menee { $minutes ->
                            [one] { $minutes } minuutti
                           *[other] { $minutes } minuuttia
                        }.
                   *[no] Siihen menee hetki, ja kerron heti, jos se venyy.
                }
        }
    .when = Kun tarvitset keskustelun aikana hetken tietojen tarkistamiseen.

instead-of-you-are-wrong =
    { $register ->
        [formal] Minulle laskusta näkyy kaksi kuukautta. Katsotaanko rinnakkain, mitä teillä siinä lukee, niin näemme, missä kohdassa ne eroavat?
       *[casual] Minulle laskusta näkyy kaksi kuukautta. Katsotaanko rinnakkain, mitä sinulla siinä lukee, niin näemme, missä kohdassa ne eroavat?
    }
    .title = ”Olet väärässä”
    .avoid =
        { $register ->
            [formal] Olette väärässä, lasku on ihan oikein.
           *[casual] Olet väärässä, lasku on ihan oikein.
        }
    .why = Väittely siitä, kuka on väärässä, muuttuu kilpailuksi, joka asiakkaan on pakko voittaa.
    .wording-2 =
        { $register ->
            [formal] Tiedoissamme käyntipäiväksi on merkitty tiistai. Mikä päivä lukee teidän vahvistuksessanne? Verrataan, niin nähdään, mistä ero johtuu.
           *[casual] Tiedoissamme käyntipäiväksi on merkitty tiistai. Mikä päivä lukee sinun vahvistuksessasi? Verrataan, niin nähdään, mistä ero johtuu.
        }
    .when = Kun asiakkaan tiedot ja omat tietosi eivät täsmää.

instead-of-we-are-busy =
    { $register ->
        [formal] Pahoittelen, että jouduitte odottamaan. Nyt keskityn vain teidän asiaanne.
       *[casual] Pahoittelen, että jouduit odottamaan. Nyt keskityn vain sinun asiaasi.
    }
    .title = ”Meillä on ruuhkaa”
    .avoid = Meillä on nyt poikkeuksellisen paljon yhteydenottoja.
    .why = Oma kiireemme ei ole asiakkaan huoli eikä lyhennä hänen odotustaan.
    .wording-2 =
        { $register ->
            [formal] Odotusaikanne venyi pitkäksi, ja pahoittelen sitä. Nyt minulla on aikaa juuri teille: mistä aloitetaan?
           *[casual] Odotusaikasi venyi pitkäksi, ja pahoittelen sitä. Nyt minulla on aikaa juuri sinulle: mistä aloitetaan?
        }
    .when = Kun asiakas on joutunut odottamaan vuoroaan tai vastausta.

instead-of-not-my-department =
    { $register ->
        [formal] Etsin kollegan, joka osaa vastata tähän, ja kerron hänelle koko asian valmiiksi. Saatte vastauksen minulta { $due } mennessä.
       *[casual] Etsin kollegan, joka osaa vastata tähän, ja kerron hänelle koko asian valmiiksi. Saat vastauksen minulta { $due } mennessä.
    }
    .title = ”Ei kuulu minulle”
    .avoid = Tämä ei kuulu meidän osastollemme.
    .why = Asiakas jää yksin etsimään oikeaa ihmistä, vaikka se on meidän tehtävämme.
    .wording-2 =
        { $register ->
            [formal] Oikean ihmisen etsiminen on minun tehtäväni. Välitän hänelle kaiken, mitä kerroitte, ja kirjoitan teille viimeistään { $due }, mitä sain tietää.
           *[casual] Oikean ihmisen etsiminen on minun tehtäväni. Välitän hänelle kaiken, mitä kerroit, ja kirjoitan sinulle viimeistään { $due }, mitä sain tietää.
        }
    .when = Kun vastaus on jollakulla muulla kuin sinulla.

instead-of-per-our-terms =
    { $register ->
        [formal] Teidän kohdallanne nykyinen hinta pysyy voimassa vuoden loppuun. Sen jälkeen voitte jatkaa uudella hinnalla tai lopettaa.
       *[casual] Sinun kohdallasi nykyinen hinta pysyy voimassa vuoden loppuun. Sen jälkeen voit jatkaa uudella hinnalla tai lopettaa.
    }
    .title = ”Ehtojemme mukaan”
    .avoid = Sopimusehtojemme mukaan meillä on oikeus tähän.
    .why = Ehtoihin viittaaminen kuulostaa oikeussalilta ja vihjaa, että asiakkaan olisi pitänyt lukea ne.
    .wording-2 =
        { $register ->
            [formal] Tilauksenne on maksettu maaliskuun loppuun, joten palvelu on käytössänne siihen asti. Voitte lopettaa tilauksen silloin tai jatkaa kuukauden kerrallaan.
           *[casual] Tilauksesi on maksettu maaliskuun loppuun, joten palvelu on käytössäsi siihen asti. Voit lopettaa tilauksen silloin tai jatkaa kuukauden kerrallaan.
        }
    .when = Kun sopimus ratkaisee asian; kerro, mitä se tarkoittaa juuri tälle asiakkaalle.

instead-of-did-you-try =
    { $register ->
        [formal] Mitä kaikkea olette jo kokeillut? Näin kumpikaan ei tee samaa kahteen kertaan.
       *[casual] Mitä kaikkea olet jo kokeillut? Näin kumpikaan ei tee samaa kahteen kertaan.
    }
    .title = ”Oletko kokeillut”
    .avoid =
        { $register ->
            [formal] Oletteko kokeillut käynnistää laitteen uudelleen?
           *[casual] Oletko kokeillut käynnistää laitteen uudelleen?
        }
    .why = Kysymys olettaa, ettei asiakas ole tehnyt mitään ennen yhteydenottoa.
    .wording-2 =
        { $register ->
            [formal] Kertokaa ensin, mitä olette jo tehnyt, niin ehdotan vain sellaista, mitä ette ole vielä kokeillut.
           *[casual] Kerro ensin, mitä olet jo tehnyt, niin ehdotan vain sellaista, mitä et ole vielä kokeillut.
        }
    .when = Teknisen ongelman selvittelyn alussa, ennen kuin ehdotat mitään.

instead-of-stacked-apology =
    { $register ->
        [formal] Kirjasimme osoitteenne väärin, ja pyydän sitä anteeksi. Korjaan sen nyt ja vahvistan teille uuden toimituksen { $due } mennessä.
       *[casual] Kirjasimme osoitteesi väärin, ja pyydän sitä anteeksi. Korjaan sen nyt ja vahvistan sinulle uuden toimituksen { $due } mennessä.
    }
    .title = Pahoittelujen ryöppy
    .avoid = Olen todella, todella pahoillani, tämä on aivan kamalaa, anteeksi vielä kerran.
    .why = Pahoittelujen ryöppy kääntää huomion omaan oloomme eikä muuta mitään.
    .wording-2 =
        { $register ->
            [formal] Anteeksi, että laskussanne oli väärä summa. Lähetän teille oikean laskun { $due } mennessä, eikä väärää tarvitse maksaa.
           *[casual] Anteeksi, että laskussasi oli väärä summa. Lähetän sinulle oikean laskun { $due } mennessä, eikä väärää tarvitse maksaa.
        }
    .when = Kun virhe oli meidän; pyydä anteeksi kerran ja siirry korjaamiseen.

instead-of-but =
    { $register ->
        [formal] Tarvitsitte vastauksen jo eilen. Asia on nyt laskutuksessa, ja kysyn sieltä heti, missä mennään.
       *[casual] Tarvitsit vastauksen jo eilen. Asia on nyt laskutuksessa, ja kysyn sieltä heti, missä mennään.
    }
    .title = ”Ymmärrän, mutta”
    .avoid =
        { $register ->
            [formal] Ymmärrän kyllä teitä, mutta näin tämä nyt vain menee.
           *[casual] Ymmärrän kyllä sinua, mutta näin tämä nyt vain menee.
        }
    .why = Sana ”mutta” pyyhkii pois kaiken, mitä ennen sitä sanottiin.
    .wording-2 =
        { $register ->
            [formal] Kolme viikkoa on pitkä aika olla ilman pesukonetta. Varaosa on tilattu, ja kerron teille vielä tänään, mitä sen saapumisesta tiedetään.
           *[casual] Kolme viikkoa on pitkä aika olla ilman pesukonetta. Varaosa on tilattu, ja kerron sinulle vielä tänään, mitä sen saapumisesta tiedetään.
        }
    .when = Kun ymmärtävän lauseen perään on tulossa ”mutta”; laita sen tilalle piste.

instead-of-honestly =
    { $register ->
        [formal] Korjaus kestää kolme viikkoa. Jos se on teille liian pitkä aika, saatte korjauksen ajaksi lainalaitteen.
       *[casual] Korjaus kestää kolme viikkoa. Jos se on sinulle liian pitkä aika, saat korjauksen ajaksi lainalaitteen.
    }
    .title = ”Rehellisesti sanottuna”
    .avoid = Rehellisesti sanottuna siinä voi mennä vaikka kuinka kauan.
    .why = ”Rehellisesti sanottuna” saa miettimään, oliko kaikki aiempi sitten jotain muuta.
    .wording-2 =
        { $register ->
            [formal] Tähän malliin ei enää valmisteta varaosia. Voitte hankkia osan käytettynä tai vaihtaa uuteen malliin, ja autan kummassakin.
           *[casual] Tähän malliin ei enää valmisteta varaosia. Voit hankkia osan käytettynä tai vaihtaa uuteen malliin, ja autan kummassakin.
        }
    .when = Kun kerrottavana on jotain ikävää; sano se suoraan ja kerro, mitä asiakas voi tehdä.

instead-of-someone-will-get-back =
    { $register ->
        [formal] Minä vastaan teille { $due } mennessä, vaikka koko vastausta ei vielä olisi.
       *[casual] Minä vastaan sinulle { $due } mennessä, vaikka koko vastausta ei vielä olisi.
    }
    .title = ”Joku palaa asiaan”
    .avoid =
        { $register ->
            [formal] Joku meiltä on teihin yhteydessä.
           *[casual] Joku meiltä on sinuun yhteydessä.
        }
    .why = Ilman tekijää ja aikaa asiakas joutuu itse kyselemään perään.
    .wording-2 =
        { $register ->
            [formal] Vastauksen saatte minulta viimeistään { $due }. Jos jokin on silloin vielä auki, kerron senkin.
           *[casual] Vastauksen saat minulta viimeistään { $due }. Jos jokin on silloin vielä auki, kerron senkin.
        }
    .when = Kun asiakas jää odottamaan vastausta meiltä.

instead-of-i-do-not-know =
    { $register ->
        [formal] En tiedä tätä vielä. Kysyn kollegalta, joka tuntee laitteen, ja kerron vastauksen teille { $due } mennessä.
       *[casual] En tiedä tätä vielä. Kysyn kollegalta, joka tuntee laitteen, ja kerron vastauksen sinulle { $due } mennessä.
    }
    .title = ”En tiedä”
    .avoid = En tiedä.
    .why = Pelkkä ”en tiedä” ei anna asiakkaalle mitään, mistä pitää kiinni.
    .wording-2 =
        { $register ->
            [formal] Tähän minulla ei ole vielä vastausta. Katson asian laitteen huolto-ohjeesta ja kirjoitan teille viimeistään { $due }, mitä siinä sanotaan.
           *[casual] Tähän minulla ei ole vielä vastausta. Katson asian laitteen huolto-ohjeesta ja kirjoitan sinulle viimeistään { $due }, mitä siinä sanotaan.
        }
    .when = Kun et osaa vastata saman tien.

instead-of-as-soon-as-possible =
    { $register ->
        [formal] Saatte minulta viestin { $due } mennessä, oli tulosta silloin tai ei.
       *[casual] Saat minulta viestin { $due } mennessä, oli tulosta silloin tai ei.
    }
    .title = ”Mahdollisimman pian”
    .avoid = Palaamme asiaan mahdollisimman pian.
    .why = ”Mahdollisimman pian” voi tarkoittaa tuntia tai kuukautta.
    .wording-2 =
        { $register ->
            [formal] Katson paketin tilanteen ja kirjoitan teille viimeistään { $due }. Jos uutta ei silloin ole, kerron senkin.
           *[casual] Katson paketin tilanteen ja kirjoitan sinulle viimeistään { $due }. Jos uutta ei silloin ole, kerron senkin.
        }
    .when = Kun lupaat palata asiaan; sano aika, jonka pystyt pitämään.

instead-of-you-have-to =
    { $register ->
        [formal] Kun täytätte tämän lomakkeen, palautus lähtee saman tien käyntiin. Autan mielelläni, jos jokin kohta on epäselvä.
       *[casual] Kun täytät tämän lomakkeen, palautus lähtee saman tien käyntiin. Autan mielelläni, jos jokin kohta on epäselvä.
    }
    .title = ”Sinun täytyy”
    .avoid =
        { $register ->
            [formal] Teidän täytyy ensin täyttää tämä lomake.
           *[casual] Sinun täytyy ensin täyttää tämä lomake.
        }
    .why = Käsky kuulostaa virastolta eikä kerro, mitä vaiheesta saa.
    .wording-2 =
        { $register ->
            [formal] Saatte tilinne taas auki, kun vahvistatte sähköpostiosoitteenne. Linkki on viestissä, jonka juuri lähetin, ja autan, jos sitä ei näy.
           *[casual] Saat tilisi taas auki, kun vahvistat sähköpostiosoitteesi. Linkki on viestissä, jonka juuri lähetin, ja autan, jos sitä ei näy.
        }
    .when = Kun seuraava vaihe on asiakkaan tehtävä; kerro, mitä hän siitä saa.

instead-of-the-system-will-not-let-me =
    { $register ->
        [formal] Puolet summasta voin hyvittää teille heti. Lopusta kysyn esihenkilöltäni ja kerron teille, mitä hän vastasi.
       *[casual] Puolet summasta voin hyvittää sinulle heti. Lopusta kysyn esihenkilöltäni ja kerron sinulle, mitä hän vastasi.
    }
    .title = ”Järjestelmä ei anna”
    .avoid = Järjestelmä ei anna minun tehdä sitä.
    .why = Järjestelmän syyttäminen kertoo, ettei kukaan ole ohjaimissa.
    .wording-2 =
        { $register ->
            [formal] Toimitusmaksun poistan laskultanne heti. Alennuksesta päättää esihenkilöni: kysyn asiaa häneltä tänään ja kerron teille vastauksen.
           *[casual] Toimitusmaksun poistan laskultasi heti. Alennuksesta päättää esihenkilöni: kysyn asiaa häneltä tänään ja kerron sinulle vastauksen.
        }
    .when = Kun valtuutesi loppuvat kesken; kerro, mistä päätät itse ja kenelle viet loput.

instead-of-you-misunderstood = Kirjoitimme tämän epäselvästi. Tarkoitimme, että ensimmäinen kuukausi on maksuton ja laskutus alkaa toisesta.
    .title = ”Ymmärsit väärin”
    .avoid =
        { $register ->
            [formal] Olette ymmärtänyt väärin.
           *[casual] Olet ymmärtänyt väärin.
        }
    .why = ”Ymmärsit väärin” tekee epäselvästä tekstistämme lukijan syyn.
    .wording-2 = Tekstimme ei ollut tarpeeksi selvä. Siinä olisi pitänyt lukea, että palautusaika alkaa vasta, kun paketti on perillä.
    .when = Kun asiakas on ymmärtänyt tekstimme toisin kuin tarkoitimme.

instead-of-it-is-on-the-website =
    { $register ->
        [formal]
            Palautusaikaa on 30 päivää siitä, kun saitte paketin. { GIVEN($link) ->
                [yes] Osoitteesta { $link } löydätte saman, jos haluatte tarkistaa sen myöhemmin.
               *[no] Sama lukee myös sivuillamme, jos haluatte tarkistaa sen myöhemmin.
            }
       *[casual]
            Palautusaikaa on 30 päivää siitä, kun sait paketin. { GIVEN($link) ->
                [yes] Osoitteesta { $link } löydät saman, jos haluat tarkistaa sen myöhemmin.
               *[no] Sama lukee myös sivuillamme, jos haluat tarkistaa sen myöhemmin.
            }
    }
    .title = ”Se löytyy sivuilta”
    .avoid = Se tieto löytyy kyllä nettisivuiltamme.
    .why = Sivuille ohjaaminen sanoo asiakkaalle, että kysymys oli turha.
    .wording-2 =
        { $register ->
            [formal]
                Voitte maksaa laskun kahdessa erässä ilman lisäkuluja. { GIVEN($link) ->
                    [yes] Jos haluatte palata tähän myöhemmin, sama tieto on osoitteessa { $link }.
                   *[no] Jos haluatte palata tähän myöhemmin, sama tieto on myös sivuillamme.
                }
           *[casual]
                Voit maksaa laskun kahdessa erässä ilman lisäkuluja. { GIVEN($link) ->
                    [yes] Jos haluat palata tähän myöhemmin, sama tieto on osoitteessa { $link }.
                   *[no] Jos haluat palata tähän myöhemmin, sama tieto on myös sivuillamme.
                }
        }
    .when = Kun vastaus löytyy myös sivuiltamme; vastaa ensin itse.

instead-of-nobody-else-complains =
    { $register ->
        [formal] Yksi havainto riittää syyksi tutkia asiaa. Milloin huomasitte sen ensimmäisen kerran?
       *[casual] Yksi havainto riittää syyksi tutkia asiaa. Milloin huomasit sen ensimmäisen kerran?
    }
    .title = ”Kukaan muu ei valita”
    .avoid = Kukaan muu ei ole valittanut tästä.
    .why = Vertaus muihin tekee asiakkaasta oudon tai epäluotettavan.
    .wording-2 =
        { $register ->
            [formal] Hyvä, että kerroitte. Tutkin tämän jo teidän havaintonne perusteella: mitä laitetta käytitte, kun se tapahtui?
           *[casual] Hyvä, että kerroit. Tutkin tämän jo sinun havaintosi perusteella: mitä laitetta käytit, kun se tapahtui?
        }
    .when = Kun asiakas kertoo asiasta, josta kukaan muu ei ole ilmoittanut.

instead-of-it-is-only =
    { $register ->
        [formal] Toimitus siirtyy kahdella päivällä. Miten se vaikuttaa suunnitelmiinne? Kun tiedän sen, näen, missä voin auttaa.
       *[casual] Toimitus siirtyy kahdella päivällä. Miten se vaikuttaa suunnitelmiisi? Kun tiedän sen, näen, missä voin auttaa.
    }
    .title = ”Sehän on vain”
    .avoid = Sehän on vain pari päivää.
    .why = Sana ”vain” punnitsee toisen vaivan hänen puolestaan.
    .wording-2 =
        { $register ->
            [formal] Asentaja tulee iltapäivällä eikä aamulla. Joudutteko siirtämään jotain sen takia? Kertokaa, niin katson, missä voin tulla vastaan.
           *[casual] Asentaja tulee iltapäivällä eikä aamulla. Joudutko siirtämään jotain sen takia? Kerro, niin katson, missä voin tulla vastaan.
        }
    .when = Kun muutos on sinusta pieni mutta asiakkaalle ehkä ei.

instead-of-pity =
    { $register ->
        [formal] Teillä on nyt paljon hoidettavaa. Pysäytän meiltä tulevat laskut, niin se on yksi asia vähemmän.
       *[casual] Sinulla on nyt paljon hoidettavaa. Pysäytän meiltä tulevat laskut, niin se on yksi asia vähemmän.
    }
    .title = ”Voi sinua”
    .avoid =
        { $register ->
            [formal] Voi teitä, onpa kamalaa!
           *[casual] Voi sinua, onpa kamalaa!
        }
    .why = Säälittely katsoo ylhäältä ja jättää asiakkaan yksin asiansa kanssa.
    .wording-2 =
        { $register ->
            [formal] Hoidettavaa on nyt monella suunnalla. Jättäkää tilauksen irtisanominen minulle, niin teidän ei tarvitse enää palata siihen.
           *[casual] Hoidettavaa on nyt monella suunnalla. Jätä tilauksen irtisanominen minulle, niin sinun ei tarvitse enää palata siihen.
        }
    .when = Kun asiakas on raskaassa tilanteessa; ota yksi asia hoitaaksesi.

instead-of-why-did-you =
    { $register ->
        [formal] Mitä näytöllä tapahtui vaihe vaiheelta? Kertokaa rauhassa, niin löydän kohdan, jossa se meni vikaan.
       *[casual] Mitä näytöllä tapahtui vaihe vaiheelta? Kerro rauhassa, niin löydän kohdan, jossa se meni vikaan.
    }
    .title = ”Miksi teit niin?”
    .avoid =
        { $register ->
            [formal] Miksi painoitte sitä nappia?
           *[casual] Miksi painoit sitä nappia?
        }
    .why = Miksi-kysymys kuulostaa kuulustelulta, vaikka se olisi ystävällinen.
    .wording-2 =
        { $register ->
            [formal] Käydäänkö yhdessä läpi, mitä laitteelle tapahtui? Kuvauksenne auttaa löytämään kohdan, josta vika alkoi.
           *[casual] Käydäänkö yhdessä läpi, mitä laitteelle tapahtui? Kuvauksesi auttaa löytämään kohdan, josta vika alkoi.
        }
    .when = Kun selvität, missä kohdassa jokin meni pieleen.

instead-of-blaming-the-carrier =
    { $register ->
        [formal] Ostitte tämän meiltä, joten minä hoidan asian kuljetusyhtiön kanssa. Kirjoitan teille { $due } mennessä, mitä he vastasivat.
       *[casual] Ostit tämän meiltä, joten minä hoidan asian kuljetusyhtiön kanssa. Kirjoitan sinulle { $due } mennessä, mitä he vastasivat.
    }
    .title = ”Vika on kuljettajan”
    .avoid = Se on kuljetusyhtiön vika, ei meidän.
    .why = Syyn siirtäminen kuljetusyhtiölle jättää asiakkaan kahden yrityksen väliin.
    .wording-2 =
        { $register ->
            [formal] Teidän ei tarvitse soittaa kuljetusyhtiöön. Kauppa tehtiin meidän kanssamme, joten yhteydenpito kuuluu minulle, ja kirjoitan teille viimeistään { $due }, mitä sain selville.
           *[casual] Sinun ei tarvitse soittaa kuljetusyhtiöön. Kauppa tehtiin meidän kanssamme, joten yhteydenpito kuuluu minulle, ja kirjoitan sinulle viimeistään { $due }, mitä sain selville.
        }
    .when = Kun paketti myöhästyy tai katoaa kuljetuksessa.

instead-of-i-am-new-here =
    { $register ->
        [formal] Haluan antaa teille oikean vastauksen, joten tarkistan sen nyt kollegalta. Pysyn kanssanne koko ajan.
       *[casual] Haluan antaa sinulle oikean vastauksen, joten tarkistan sen nyt kollegalta. Pysyn kanssasi koko ajan.
    }
    .title = ”Olen uusi täällä”
    .avoid = Olen täällä ihan uusi, en osaa sanoa.
    .why = Kokemattomuuteen vetoaminen saa asiakkaan huolehtimaan meistä.
    .wording-2 =
        { $register ->
            [formal] Kysyn tätä vielä kollegalta, jotta saatte kerralla oikean tiedon. Asianne pysyy silti minulla.
           *[casual] Kysyn tätä vielä kollegalta, jotta saat kerralla oikean tiedon. Asiasi pysyy silti minulla.
        }
    .when = Kun et ole varma vastauksesta etkä halua arvata.

instead-of-contact-another-channel =
    { $register ->
        [formal] Voin hoitaa tämän tästä, tai oikea ihminen soittaa teille ja tuntee silloin jo koko asian. Kumpi sopii teille paremmin?
       *[casual] Voin hoitaa tämän tästä, tai oikea ihminen soittaa sinulle ja tuntee silloin jo koko asian. Kumpi sopii sinulle paremmin?
    }
    .title = ”Siitä pitää soittaa”
    .avoid =
        { $register ->
            [formal] Teidän pitää soittaa siitä puhelinpalveluumme.
           *[casual] Sinun pitää soittaa siitä puhelinpalveluumme.
        }
    .why = Toiseen kanavaan ohjattu asiakas joutuu aloittamaan alusta.
    .wording-2 =
        { $register ->
            [formal] Kerron asianne valmiiksi kollegalle, joka hoitaa näitä, ja pyydän häntä ottamaan yhteyttä. Haluatteko mieluummin puhelun vai viestin?
           *[casual] Kerron asiasi valmiiksi kollegalle, joka hoitaa näitä, ja pyydän häntä ottamaan yhteyttä. Haluatko mieluummin puhelun vai viestin?
        }
    .when = Kun asia yleensä hoidetaan toisessa kanavassa.

instead-of-your-issue =
    { $register ->
        [formal] Selvitän nyt, miksi laskunne on suurempi kuin edellinen.
       *[casual] Selvitän nyt, miksi laskusi on suurempi kuin edellinen.
    }
    .title = Sanan ”ongelmasi” sijaan
    .avoid =
        { $register ->
            [formal] Ongelmanne on kirjattu.
           *[casual] Ongelmasi on kirjattu.
        }
    .why = ”Ongelmasi” tekee tapahtumasta numeron ja kuulostaa siltä kuin vika olisi asiakkaassa.
    .wording-2 =
        { $register ->
            [formal] Maksusivu ei siis aukea teillä. Katson heti, mistä se johtuu.
           *[casual] Maksusivu ei siis aukea sinulla. Katson heti, mistä se johtuu.
        }
    .when = Kun viittaat asiakkaan asiaan; kutsu sitä oikealla nimellä.

instead-of-a-ticket-has-been-created =
    { $register ->
        [formal] Luin viestinne, ja asia on nyt minulla. Saatte vastauksen { $due } mennessä.
       *[casual] Luin viestisi, ja asia on nyt minulla. Saat vastauksen { $due } mennessä.
    }
    .title = ”Palvelupyyntö on luotu”
    .avoid = Palvelupyyntö on luotu järjestelmään.
    .why = Passiivin takana ei ole ketään, jolta vastausta voisi odottaa.
    .wording-2 =
        { $register ->
            [formal] Minä hoidan asianne. Luin äsken, mitä kirjoititte, ja vastaan siihen { $due } mennessä.
           *[casual] Minä hoidan asiasi. Luin äsken, mitä kirjoitit, ja vastaan siihen { $due } mennessä.
        }
    .when = Kun vahvistat, että viesti on tullut perille.

instead-of-i-will-try =
    { $register ->
        [formal] Lupaan viedä pyyntönne pankille itse. Päätös on pankin, ja kerron sen teille, oli se mikä tahansa.
       *[casual] Lupaan viedä pyyntösi pankille itse. Päätös on pankin, ja kerron sen sinulle, oli se mikä tahansa.
    }
    .title = ”Yritän parhaani”
    .avoid = Yritän parhaani, mutta en voi luvata mitään.
    .why = ”Yritän” ei ole kyllä eikä ei, joten asiakas ei tiedä, mihin luottaa.
    .wording-2 =
        { $register ->
            [formal] Toimitan hakemuksenne valmistajalle, sen voin luvata. Korvauksesta päättää valmistaja, ja kerron teille päätöksen, oli se kyllä tai ei.
           *[casual] Toimitan hakemuksesi valmistajalle, sen voin luvata. Korvauksesta päättää valmistaja, ja kerron sinulle päätöksen, oli se kyllä tai ei.
        }
    .when = Kun lopputulos riippuu muistakin kuin sinusta.

instead-of-mistakes-happen = Me teimme tässä virheen, ja pyydän sitä anteeksi. Oikaisemme sen parhaillaan.
    .title = ”Virheitä sattuu”
    .avoid = Virheitä nyt sattuu kaikille.
    .why = Virheen yleistäminen pyytää ymmärrystä, ennen kuin kukaan on ottanut vastuuta.
    .wording-2 = Anteeksi, tämä meni meiltä väärin. Korjaus on jo työn alla.
    .when = Kun virhe on meidän eikä kukaan ole vielä sanonut sitä ääneen.

instead-of-thanks-for-your-patience =
    { $register ->
        [formal] Kiitos, että lähetitte tiedot uudelleen. Niiden avulla pääsin heti asiaan.
       *[casual] Kiitos, että lähetit tiedot uudelleen. Niiden avulla pääsin heti asiaan.
    }
    .title = ”Kiitos kärsivällisyydestä”
    .avoid =
        { $register ->
            [formal] Kiitos kärsivällisyydestänne!
           *[casual] Kiitos kärsivällisyydestäsi!
        }
    .why = Kiitos kärsivällisyydestä olettaa tunteen, jota asiakkaalla ei ehkä ole.
    .wording-2 =
        { $register ->
            [formal] Pahoittelen, että odotus venyi. Kerron nyt, missä asianne on.
           *[casual] Pahoittelen, että odotus venyi. Kerron nyt, missä asiasi on.
        }
    .when = Kun asiakas on odottanut; pahoittele odotusta tai kiitä jostain, mitä hän todella teki.

instead-of-anything-else =
    { $register ->
        [formal] Saitteko tästä sen, mitä tarvitsitte? Jos jotain jäi auki, vastatkaa samaan viestiin, niin se tulee suoraan minulle.
       *[casual] Saitko tästä sen, mitä tarvitsit? Jos jotain jäi auki, vastaa samaan viestiin, niin se tulee suoraan minulle.
    }
    .title = ”Voinko auttaa muussa?”
    .avoid = Voinko auttaa vielä jossain muussa?
    .why = Rutiinikysymys kuulostaa käsikirjoitukselta, varsinkin kun ensimmäinenkin asia on tuskin ratkennut.
    .wording-2 =
        { $register ->
            [formal] Puuttuuko vastauksestani vielä jotain, mitä tarvitsette? Tavoitatte minut vastaamalla tähän viestiin.
           *[casual] Puuttuuko vastauksestani vielä jotain, mitä tarvitset? Tavoitat minut vastaamalla tähän viestiin.
        }
    .when = Keskustelun lopuksi, kun olet vastannut siihen, mitä asiakas kysyi.

instead-of-at-least =
    { $register ->
        [formal] Tämä on raskasta, eikä sitä tarvitse kaunistella. Mikä helpottaisi päiväänne tänään?
       *[casual] Tämä on raskasta, eikä sitä tarvitse kaunistella. Mikä helpottaisi päivääsi tänään?
    }
    .title = ”Onneksi sentään”
    .avoid =
        { $register ->
            [formal] Onneksi sentään saitte rahat takaisin.
           *[casual] Onneksi sentään sait rahat takaisin.
        }
    .why = Valoisan puolen etsiminen vähättelee menetystä, vaikka kukaan ei pyytänyt lohdutusta.
    .wording-2 =
        { $register ->
            [formal] Tuo on kova paikka. Voin hoitaa paperit puolestanne tänään, jos se helpottaa.
           *[casual] Tuo on kova paikka. Voin hoitaa paperit puolestasi tänään, jos se helpottaa.
        }
    .when = Kun mielesi tekisi etsiä asiakkaan menetyksestä hyviä puolia.

instead-of-explain-again =
    { $register ->
        [formal] Luin viesteistänne, että laite korjattiin keväällä ja sama vika palasi viime viikolla. Pitääkö se paikkansa, vai puuttuuko jotain?
       *[casual] Luin viesteistäsi, että laite korjattiin keväällä ja sama vika palasi viime viikolla. Pitääkö se paikkansa, vai puuttuuko jotain?
    }
    .title = ”Selitätkö alusta?”
    .avoid =
        { $register ->
            [formal] Voisitteko selittää asian vielä alusta?
           *[casual] Voisitko selittää asian vielä alusta?
        }
    .why = Asiakas maksaa omalla ajallaan siitä, ettemme ole lukeneet muistiinpanojamme.
    .wording-2 =
        { $register ->
            [formal] Merkintöjemme mukaan toinen tilaamistanne tuoleista tuli rikkinäisenä ja uusi on vielä saamatta. Onko tämä oikein, vai jäikö jotain kirjaamatta?
           *[casual] Merkintöjemme mukaan toinen tilaamistasi tuoleista tuli rikkinäisenä ja uusi on vielä saamatta. Onko tämä oikein, vai jäikö jotain kirjaamatta?
        }
    .when = Kun asiasta on jo viestejä tai merkintöjä.

instead-of-it-is-easy =
    { $register ->
        [formal] Tämä kohta jää helposti huomaamatta. Edetään teidän tahtiinne: mitä näette näytöllä juuri nyt?
       *[casual] Tämä kohta jää helposti huomaamatta. Edetään sinun tahtiisi: mitä näet näytöllä juuri nyt?
    }
    .title = ”Se on ihan helppoa”
    .avoid =
        { $register ->
            [formal] Se on ihan helppoa, klikkaatte vain siitä.
           *[casual] Se on ihan helppoa, klikkaat vain siitä.
        }
    .why = Helpoksi kutsuminen saa jumiin jääneen tuntemaan itsensä tyhmäksi.
    .wording-2 =
        { $register ->
            [formal] Painike on sivun alareunassa, ja siitä menee helposti ohi. Vierittäkää rauhassa alas ja sanokaa, kun näette sen.
           *[casual] Painike on sivun alareunassa, ja siitä menee helposti ohi. Vieritä rauhassa alas ja sano, kun näet sen.
        }
    .when = Kun asiakas on jumissa vaiheessa, jota itse pidät helppona.

instead-of-guessing-who-you-are =
    { $register ->
        [formal] Miten haluatte, että puhuttelen teitä? Ja puhunko nyt tilin haltijan kanssa?
       *[casual] Miten haluat, että puhuttelen sinua? Ja puhunko nyt tilin haltijan kanssa?
    }
    .title = Arvaus asiakkaasta
    .avoid =
        { $register ->
            [formal] Onko miehenne paikalla, hän varmaan tietää paremmin?
           *[casual] Onko miehesi paikalla, hän varmaan tietää paremmin?
        }
    .why = Arvaus sukupuolesta tai suhteesta loukkaa väärin mennessään ja on oikeanakin turha.
    .wording-2 =
        { $register ->
            [formal] Voin käydä tämän läpi tilin haltijan kanssa. Onko tili teidän nimissänne, vai asioitteko toisen puolesta?
           *[casual] Voin käydä tämän läpi tilin haltijan kanssa. Onko tili sinun nimissäsi, vai asioitko toisen puolesta?
        }
    .when = Kun et tiedä, kenen kanssa puhut tai miten häntä pitäisi puhutella.
