billing-error-acknowledge =
    { $register ->
        [formal]
            { GIVEN($invoice) ->
                [yes] Laskulla { $invoice } on { $amount }, jonka alkuperää ette tunnista.
               *[no] Teiltä on veloitettu { $amount }, jonka alkuperää ette tunnista.
            } Siitä kuuluukin kysyä, ja käyn veloituksen läpi rivi riviltä.
       *[casual]
            { GIVEN($invoice) ->
                [yes] Laskulla { $invoice } on { $amount }, jonka alkuperää et tunnista.
               *[no] Sinulta on veloitettu { $amount }, jonka alkuperää et tunnista.
            } Siitä kuuluukin kysyä, ja käyn veloituksen läpi rivi riviltä.
    }
    .title = Tuntematon veloitus
    .wording-2 =
        { $register ->
            [formal]
                Hyvä, että otitte esiin veloituksen { $amount }. Luen { GIVEN($invoice) ->
                    [yes] laskun { $invoice }
                   *[no] erittelyn
                } viimeistä riviä myöten, jotta saatte tietää, mistä summa koostuu.
           *[casual]
                Hyvä, että otit esiin veloituksen { $amount }. Luen { GIVEN($invoice) ->
                    [yes] laskun { $invoice }
                   *[no] erittelyn
                } viimeistä riviä myöten, jotta saat tietää, mistä summa koostuu.
        }
    .when = Kun asiakas kysyy veloituksesta eikä vielä tiedetä, kuka on oikeassa.

billing-error-trust =
    { $register ->
        [formal] Laskuun pitää voida luottaa. Ikävintä tässä on, että joudutte itse tarkistamaan, olemmeko veloittaneet oikein.
       *[casual] Laskuun pitää voida luottaa. Ikävintä tässä on, että joudut itse tarkistamaan, olemmeko veloittaneet oikein.
    }
    .title = Laskuun pitää voida luottaa
    .wording-2 =
        { $register ->
            [formal] Rahaa lähti tililtänne odottamatta, ja tarkistaminen jäi teidän työksenne. Laskun kuuluu pitää paikkansa ilman, että maksaja joutuu sitä valvomaan.
           *[casual] Rahaa lähti tililtäsi odottamatta, ja tarkistaminen jäi sinun työksesi. Laskun kuuluu pitää paikkansa ilman, että maksaja joutuu sitä valvomaan.
        }
    .when = Kun rahaa on lähtenyt tililtä asiakkaan odottamatta.

billing-error-charged-wrongly =
    { $register ->
        [formal] Tarkistin asian: veloitimme teiltä aiheetta { $amount }. Pyydän virhettä anteeksi, ja saatte rahat takaisin ilman hakemusta.
       *[casual] Tarkistin asian: veloitimme sinulta aiheetta { $amount }. Pyydän virhettä anteeksi, ja saat rahat takaisin ilman hakemusta.
    }
    .title = Veloitimme väärin
    .wording-2 =
        { $register ->
            [formal] Olitte oikeassa: veloitus { $amount } on meidän virheemme. Anteeksi siitä. Palautamme rahat, eikä teidän tarvitse tehdä asian eteen mitään.
           *[casual] Olit oikeassa: veloitus { $amount } on meidän virheemme. Anteeksi siitä. Palautamme rahat, eikä sinun tarvitse tehdä asian eteen mitään.
        }
    .wording-3 =
        { $register ->
            [formal] Summan { $amount } ei olisi pitänyt lähteä tililtänne lainkaan. Virhe oli meidän, ja pyydän sitä anteeksi. Palautamme rahat, eikä teidän tarvitse tehdä hakemusta.
           *[casual] Summan { $amount } ei olisi pitänyt lähteä tililtäsi lainkaan. Virhe oli meidän, ja pyydän sitä anteeksi. Palautamme rahat, eikä sinun tarvitse tehdä hakemusta.
        }
    .when = Kun tarkistus on valmis ja virhe on meidän.

billing-error-new-invoice =
    { $register ->
        [formal] Jättäkää lasku { $invoice } maksamatta. Siitä ei tule muistutusta, ja lähetän teille korjatun laskun { $due } mennessä.
       *[casual] Jätä lasku { $invoice } maksamatta. Siitä ei tule muistutusta, ja lähetän sinulle korjatun laskun { $due } mennessä.
    }
    .title = Korjattu lasku tulossa
    .wording-2 =
        { $register ->
            [formal] Saatte minulta korjatun laskun viimeistään { $due }. Laskusta { $invoice } ei tarvitse maksaa mitään, eikä siitä lähde muistutusta.
           *[casual] Saat minulta korjatun laskun viimeistään { $due }. Laskusta { $invoice } ei tarvitse maksaa mitään, eikä siitä lähde muistutusta.
        }
    .when = Kun lasku korvataan uudella eikä vanhaa pidä maksaa.

payment-failed-attempts =
    { $register ->
        [formal]
            Olette yrittänyt maksaa { $attempts ->
                [one] { $attempts } kerran
               *[other] { $attempts } kertaa
            }, eikä maksu ole mennyt läpi. Samalla jää epävarmaksi, lähtikö rahaa vai ei, joten katson nyt jokaisen yrityksen erikseen.
       *[casual]
            Olet yrittänyt maksaa { $attempts ->
                [one] { $attempts } kerran
               *[other] { $attempts } kertaa
            }, eikä maksu ole mennyt läpi. Samalla jää epävarmaksi, lähtikö rahaa vai ei, joten katson nyt jokaisen yrityksen erikseen.
    }
    .title = Maksu ei mene läpi
    .wording-2 =
        { $register ->
            [formal]
                Maksu pysähtyi { $attempts ->
                    [one] { $attempts } kerran
                   *[other] { $attempts } kertaa
                }. Käyn yritykset nyt läpi yksitellen, jotta tiedätte, onko tililtänne veloitettu mitään.
           *[casual]
                Maksu pysähtyi { $attempts ->
                    [one] { $attempts } kerran
                   *[other] { $attempts } kertaa
                }. Käyn yritykset nyt läpi yksitellen, jotta tiedät, onko tililtäsi veloitettu mitään.
        }
    .when = Kun asiakas on yrittänyt maksaa useita kertoja eikä syytä vielä tiedetä.

payment-failed-no-blame =
    { $register ->
        [formal] Hylätty maksu ei kerro teistä mitään. Käyttörajat, pankin tarkistukset ja katkeilevat yhteydet pysäyttävät maksuja joka päivä, ja tämä saadaan selvitettyä.
       *[casual] Hylätty maksu ei kerro sinusta mitään. Käyttörajat, pankin tarkistukset ja katkeilevat yhteydet pysäyttävät maksuja joka päivä, ja tämä saadaan selvitettyä.
    }
    .title = Hylätty maksu ei kerro asiakkaasta
    .wording-2 = Maksu voi pysähtyä turvarajaan, pankin varmistukseen tai hetkelliseen yhteyskatkoon, eikä siinä ole mitään noloa. Etsitään tapa, jolla se menee läpi.
    .when = Kun asiakas on hämillään siitä, että maksu hylättiin.

payment-failed-kept-open =
    { $register ->
        [formal]
            Tilauksenne pysyy varattuna { $date } asti. { GIVEN($link) ->
                [yes] Voitte maksaa sen osoitteessa { $link } samalla tai toisella tavalla silloin, kun teille sopii.
               *[no] Voitte maksaa sen samalla tai toisella tavalla silloin, kun teille sopii.
            }
       *[casual]
            Tilauksesi pysyy varattuna { $date } asti. { GIVEN($link) ->
                [yes] Voit maksaa sen osoitteessa { $link } samalla tai toisella tavalla silloin, kun sinulle sopii.
               *[no] Voit maksaa sen samalla tai toisella tavalla silloin, kun sinulle sopii.
            }
    }
    .title = Tilaus odottaa maksua
    .wording-2 =
        { $register ->
            [formal]
                Pidämme tilauksen teille { $date } saakka, joten ehditte valita maksutavan ja hetken rauhassa. { GIVEN($link) ->
                    [yes] Maksusivu { $link } on auki koko sen ajan.
                   *[no] Maksu onnistuu koko sen ajan.
                }
           *[casual]
                Pidämme tilauksen sinulle { $date } saakka, joten ehdit valita maksutavan ja hetken rauhassa. { GIVEN($link) ->
                    [yes] Maksusivu { $link } on auki koko sen ajan.
                   *[no] Maksu onnistuu koko sen ajan.
                }
        }
    .when = Kun maksu epäonnistui mutta tilaus pidetään varattuna.

refund-waiting =
    { $register ->
        [formal]
            Olette odottanut omia rahojanne { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            }. Ne kuuluvat teille, eikä niitä pitäisi joutua kyselemään.
       *[casual]
            Olet odottanut omia rahojasi { $days ->
                [one] { $days } päivän
               *[other] { $days } päivää
            }. Ne kuuluvat sinulle, eikä niitä pitäisi joutua kyselemään.
    }
    .title = Rahojen odotus on venynyt
    .wording-2 =
        { $register ->
            [formal]
                Kyse on teidän rahoistanne, ja odotusta on takana jo { $days ->
                    [one] { $days } päivä
                   *[other] { $days } päivää
                }. Palautuksen pitäisi tulla pyytämättä.
           *[casual]
                Kyse on sinun rahoistasi, ja odotusta on takana jo { $days ->
                    [one] { $days } päivä
                   *[other] { $days } päivää
                }. Palautuksen pitäisi tulla pyytämättä.
        }
    .wording-3 =
        { $register ->
            [formal] Rahat ovat teidän, eivät meidän. Silti olette joutunut kyselemään niiden perään jo { $days } päivän ajan.
           *[casual] Rahat ovat sinun, eivät meidän. Silti olet joutunut kyselemään niiden perään jo { $days } päivän ajan.
        }
    .when = Kun asiakas joutuu kyselemään rahojensa perään.

refund-not-started =
    { $register ->
        [formal] Lupasimme palauttaa rahanne emmekä olleet edes aloittaneet. Pyydän sitä anteeksi. Käynnistin palautuksen tänään itse ja lähetän teille vahvistuksen { $due } mennessä.
       *[casual] Lupasimme palauttaa rahasi emmekä olleet edes aloittaneet. Pyydän sitä anteeksi. Käynnistin palautuksen tänään itse ja lähetän sinulle vahvistuksen { $due } mennessä.
    }
    .title = Rahojen palautus jäi aloittamatta
    .wording-2 =
        { $register ->
            [formal] Palautuksenne on nyt liikkeellä, sillä laitoin sen tänään itse vireille. Sitä ennen se jäi meillä tekemättä, vaikka olimme luvanneet. Anteeksi siitä. Saatte vahvistuksen viimeistään { $due }.
           *[casual] Palautuksesi on nyt liikkeellä, sillä laitoin sen tänään itse vireille. Sitä ennen se jäi meillä tekemättä, vaikka olimme luvanneet. Anteeksi siitä. Saat vahvistuksen viimeistään { $due }.
        }
    .when = Kun luvattu palautus oli jäänyt meillä aloittamatta ja olet käynnistänyt sen.

refund-sent =
    { $register ->
        [formal] Summa { $amount } lähti meiltä { $date }. Tästä eteenpäin pankki ratkaisee, minä päivänä raha näkyy tilillänne. Jos se viipyy, etsin sen maksun viitteellä.
       *[casual] Summa { $amount } lähti meiltä { $date }. Tästä eteenpäin pankki ratkaisee, minä päivänä raha näkyy tililläsi. Jos se viipyy, etsin sen maksun viitteellä.
    }
    .title = Rahat on lähetetty
    .wording-2 =
        { $register ->
            [formal] Palautuksenne, { $amount }, lähti meiltä pankkiin { $date }. Siitä eteenpäin aikataulu on pankin, mutta jos raha jää tulematta, kertokaa minulle, niin jäljitän sen viitenumerolla.
           *[casual] Palautuksesi, { $amount }, lähti meiltä pankkiin { $date }. Siitä eteenpäin aikataulu on pankin, mutta jos raha jää tulematta, kerro minulle, niin jäljitän sen viitenumerolla.
        }
    .wording-3 =
        { $register ->
            [formal] Rahat ovat matkalla: lähetimme { $date } tilillenne { $amount }. Nyt on pankista kiinni, milloin summa on perillä. Jos rahoja ei kuulu, kertokaa minulle, niin etsin maksun viitteellä.
           *[casual] Rahat ovat matkalla: lähetimme { $date } tilillesi { $amount }. Nyt on pankista kiinni, milloin summa on perillä. Jos rahoja ei kuulu, kerro minulle, niin etsin maksun viitteellä.
        }
    .when = Kun raha on lähtenyt meiltä ja on matkalla asiakkaan tilille.

price-increase-figures =
    Hinta on nyt { $old-price } ja { GIVEN($date) ->
        [yes] { $date } alkaen
       *[no] jatkossa
    } { $new-price }.
    .title = Vanha ja uusi hinta
    .wording-2 =
        { $register ->
            [formal]
                Tässä luvut suoraan, niin teidän ei tarvitse etsiä niitä: tähän asti { $old-price }, { GIVEN($date) ->
                    [yes] { $date } alkaen
                   *[no] jatkossa
                } { $new-price }.
           *[casual]
                Tässä luvut suoraan, niin sinun ei tarvitse etsiä niitä: tähän asti { $old-price }, { GIVEN($date) ->
                    [yes] { $date } alkaen
                   *[no] jatkossa
                } { $new-price }.
        }
    .when = Kun kerrot hinnan muutoksen luvut ilman perusteluja.

price-increase-budget =
    { $register ->
        [formal] Kun hinta nousee, on perusteltua kysyä, mitä lisärahalla saa. On myös oikein miettiä uudelleen, onko palvelu teille sen arvoinen.
       *[casual] Kun hinta nousee, on perusteltua kysyä, mitä lisärahalla saa. On myös oikein miettiä uudelleen, onko palvelu sinulle sen arvoinen.
    }
    .title = Onko se hintansa arvoinen?
    .wording-2 =
        { $register ->
            [formal] Uusi hinta saa punnitsemaan, ja niin sen pitääkin. Te ratkaisette, saatteko rahallenne jatkossa riittävästi vastinetta.
           *[casual] Uusi hinta saa punnitsemaan, ja niin sen pitääkin. Sinä ratkaiset, saatko rahallesi jatkossa riittävästi vastinetta.
        }
    .when = Kun asiakas on harmissaan korotuksesta, ennen kuin ehdotat mitään.

price-increase-late-notice =
    { $register ->
        [formal] Ilmoitimme uudesta hinnasta niin myöhään, ettette ehtinyt tehdä asialle mitään. Virhe oli meidän, ja pyydän anteeksi lyhyttä varoitusaikaa.
       *[casual] Ilmoitimme uudesta hinnasta niin myöhään, ettet ehtinyt tehdä asialle mitään. Virhe oli meidän, ja pyydän anteeksi lyhyttä varoitusaikaa.
    }
    .title = Hinnasta ilmoitettiin liian myöhään
    .wording-2 =
        { $register ->
            [formal] Meidän olisi pitänyt kertoa hinnasta aiemmin, jotta olisitte saanut harkita rauhassa. Anteeksi, että ilmoitus tuli viime tingassa.
           *[casual] Meidän olisi pitänyt kertoa hinnasta aiemmin, jotta olisit saanut harkita rauhassa. Anteeksi, että ilmoitus tuli viime tingassa.
        }
    .when = Kun hintailmoituksemme tuli liian myöhään; pyydä anteeksi aikaa, älä hintaa.

price-increase-options =
    { $register ->
        [formal] Vanha hinta on voimassa { $date } asti, ja siihen saakka voitte miettiä rauhassa: jatkatteko nykyisellä, vaihdatteko pienempään vai lopetatteko. Lasken mielelläni, mitä kukin vaihtoehto maksaa.
       *[casual] Vanha hinta on voimassa { $date } asti, ja siihen saakka voit miettiä rauhassa: jatkatko nykyisellä, vaihdatko pienempään vai lopetatko. Lasken mielelläni, mitä kukin vaihtoehto maksaa.
    }
    .title = Jatkaa, vaihtaa vai lopettaa
    .wording-2 =
        { $register ->
            [formal] Jatkaminen, pienempi paketti ja lopettaminen käyvät meille yhtä hyvin. Maksatte entisen hinnan { $date } saakka, ja voin laskea teille, mitä kukin vaihtoehto maksaisi.
           *[casual] Jatkaminen, pienempi paketti ja lopettaminen käyvät meille yhtä hyvin. Maksat entisen hinnan { $date } saakka, ja voin laskea sinulle, mitä kukin vaihtoehto maksaisi.
        }
    .chat =
        { $register ->
            [formal] Vanha hinta on voimassa { $date } asti. Voitte miettiä siihen saakka, jatkatteko, vaihdatteko pienempään vai lopetatteko. Lasken mielelläni, mitä kukin maksaa.
           *[casual] Vanha hinta on voimassa { $date } asti. Voit miettiä siihen saakka, jatkatko, vaihdatko pienempään vai lopetatko. Lasken mielelläni, mitä kukin maksaa.
        }
    .when = Kun asiakas saa harkita vaihtoehtoja ennen uuden hinnan alkua.

cancellation-confirmed =
    { $register ->
        [formal] Irtisanominen on tehty, ja palvelu päättyy { $date }. Teidän ei tarvitse allekirjoittaa mitään eikä soittaa minnekään.
       *[casual] Irtisanominen on tehty, ja palvelu päättyy { $date }. Sinun ei tarvitse allekirjoittaa mitään eikä soittaa minnekään.
    }
    .title = Irtisanominen on tehty
    .wording-2 = Vahvistan, että sopimus päättyy { $date }. Asia on tällä valmis, ilman papereita ja puheluita.
    .wording-3 =
        { $register ->
            [formal] Palvelu on käytössänne vielä { $date } asti, ja sitten se päättyy. Irtisanominen on kirjattu, eikä teiltä tarvita enää mitään.
           *[casual] Palvelu on käytössäsi vielä { $date } asti, ja sitten se päättyy. Irtisanominen on kirjattu, eikä sinulta tarvita enää mitään.
        }
    .when = Heti kun irtisanominen on kirjattu.

cancellation-loose-ends =
    { $register ->
        [formal] Veloitus päättyy { $date }, ja siihen asti voitte myös hakea tietonne. Jos meiltä tulee vielä jotain muuta, kertokaa, niin vastaan siitä itse.
       *[casual] Veloitus päättyy { $date }, ja siihen asti voit myös hakea tietosi. Jos meiltä tulee vielä jotain muuta, kerro, niin vastaan siitä itse.
    }
    .title = Mitä irtisanomisen jälkeen tulee
    .wording-2 =
        { $register ->
            [formal] Viimeinen maksullinen päivä on { $date }, ja siihen saakka voitte hakea tietonne talteen. Jos postiinne eksyy sen jälkeen jotain meiltä, kirjoittakaa minulle, niin hoidan sen itse.
           *[casual] Viimeinen maksullinen päivä on { $date }, ja siihen saakka voit hakea tietosi talteen. Jos postiisi eksyy sen jälkeen jotain meiltä, kirjoita minulle, niin hoidan sen itse.
        }
    .chat =
        { $register ->
            [formal] Veloitus päättyy { $date }, ja siihen asti voitte hakea tietonne. Jos meiltä tulee vielä jotain, kertokaa minulle, niin hoidan sen itse.
           *[casual] Veloitus päättyy { $date }, ja siihen asti voit hakea tietosi. Jos meiltä tulee vielä jotain, kerro minulle, niin hoidan sen itse.
        }
    .when = Kun lähtevä asiakas miettii, tuleeko vielä laskuja tai kirjeitä.

# allow left-out: the sentence names nobody in this language
cancellation-goodbye =
    { $register ->
        [formal] Kiitos ajasta, jonka olitte asiakkaanamme. Jos joskus palaatte, sekin käy mutkattomasti.
       *[casual] Kiitos ajasta, jonka olit asiakkaanamme. Jos joskus palaat, sekin käy mutkattomasti.
    }
    .title = Hyvästit ilman painostusta
    .wording-2 =
        { $register ->
            [formal] Kiitos luottamuksesta tänä aikana. Takaisin pääsee yhtä vaivattomasti kuin pois, jos joskus niin haluatte.
           *[casual] Kiitos luottamuksesta tänä aikana. Takaisin pääsee yhtä vaivattomasti kuin pois, jos joskus niin haluat.
        }
    .when = Irtisanomisen viimeiseksi lauseeksi.
