bereavement-reply =
    { greeting }

    { $register ->
       *[formal]
            priimkite mūsų nuoširdžią užuojautą.

            Šiandien Jums nieko daryti nereikia. Sąskaitas ir laiškus mirusio žmogaus vardu jau sustabdžiau.

            Vėliau prireiks tik vieno dokumento, kuris patvirtina mirtį, ir skubėti su juo nereikia.

            Kreipinį Nr. { $ticket } tvarkau aš, ir Jums nereikės kalbėtis su niekuo kitu. Kitą kartą parašysiu { $date } ir išvardysiu kelis likusius žingsnius.
        [casual]
            priimk mūsų nuoširdžią užuojautą.

            Šiandien tau nieko daryti nereikia. Sąskaitas ir laiškus mirusio žmogaus vardu jau sustabdžiau.

            Vėliau prireiks tik vieno dokumento, kuris patvirtina mirtį, ir skubėti su juo nereikia.

            Kreipinį Nr. { $ticket } tvarkau aš, ir tau nereikės kalbėtis su niekuo kitu. Kitą kartą parašysiu { $date } ir išvardysiu kelis likusius žingsnius.
    }

    { sign-off }
    .title = Kai mirė paskyros turėtojas
    .subject = Kreipinys Nr. { $ticket }: šiandien nieko daryti nereikia
    .chat =
        { $register ->
           *[formal] Priimkite nuoširdžią užuojautą. Sąskaitas ir laiškus mirusio žmogaus vardu sustabdžiau, šiandien nieko daryti nereikia. Dėl kreipinio Nr. { $ticket } rašysiu tik aš; kitą kartą – { $date }, su keliais likusiais žingsniais.
            [casual] Priimk nuoširdžią užuojautą. Sąskaitas ir laiškus mirusio žmogaus vardu sustabdžiau, šiandien nieko daryti nereikia. Dėl kreipinio Nr. { $ticket } rašysiu tik aš; kitą kartą – { $date }, su keliais likusiais žingsniais.
        }
    .when = Kai pranešama, kad mirė žmogus, kurio vardu buvo paskyra.

hardship-reply =
    { greeting }

    { $register ->
       *[formal]
            ačiū, kad parašėte apie tai anksti: dabar galime ramiai susitarti.

            Sąskaitą Nr. { $invoice } ({ $amount }) dabar reikia apmokėti iki { $date }, o iki tol nebus nei papildomų mokesčių, nei priminimų. Jei patogiau, sumą galima mokėti dalimis – parašykite, kokiomis.

            Susitarimo planą raštu atsiųsiu Jums iki { $due }, kad viskas būtų aišku.
        [casual]
            ačiū, kad parašei apie tai anksti: dabar galime ramiai susitarti.

            Sąskaitą Nr. { $invoice } ({ $amount }) dabar reikia apmokėti iki { $date }, o iki tol nebus nei papildomų mokesčių, nei priminimų. Jei patogiau, sumą galima mokėti dalimis – parašyk, kokiomis.

            Susitarimo planą raštu atsiųsiu tau iki { $due }, kad viskas būtų aišku.
    }

    { sign-off }
    .title = Kai dabar sunku sumokėti
    .subject = Sąskaita Nr. { $invoice }: naujas terminas
    .chat =
        { $register ->
           *[formal] Ačiū, kad parašėte anksti. Sąskaitos Nr. { $invoice } ({ $amount }) terminas dabar { $date }, iki tol nei mokesčių, nei priminimų, o jei patogiau, galima dalimis. Planą raštu iki { $due } atsiųsiu aš.
            [casual] Ačiū, kad parašei anksti. Sąskaitos Nr. { $invoice } ({ $amount }) terminas dabar { $date }, iki tol nei mokesčių, nei priminimų, o jei patogiau, galima dalimis. Planą raštu iki { $due } atsiųsiu aš.
        }
    .when = Kai klientas praneša, kad dabar sumokėti negali.

angry-customer-reply =
    { greeting }

    { $register ->
       *[formal]
            perskaičiau, kas nutiko: kaip rašote, reikalas vis dar nesutvarkytas, o laiko ir jėgų jam skyrėte Jūs. Pykti dėl to tikrai yra pagrindo.

            Pirmiausia reikia užbaigti tai, kas Jums trukdo labiausiai, ir nuo to pradedu dabar. Ką galiu nuspręsti be kitų pritarimo, nuspręsiu šiandien.

            Kreipinį Nr. { $ticket } tvarkau aš ir iki { $due } Jums parašysiu arba paskambinsiu.
        [casual]
            perskaičiau, kas nutiko: kaip rašai, reikalas vis dar nesutvarkytas, o laiko ir jėgų jam skyrei tu. Pykti dėl to tikrai yra pagrindo.

            Pirmiausia reikia užbaigti tai, kas tau trukdo labiausiai, ir nuo to pradedu dabar. Ką galiu nuspręsti be kitų pritarimo, nuspręsiu šiandien.

            Kreipinį Nr. { $ticket } tvarkau aš ir iki { $due } tau parašysiu arba paskambinsiu.
    }

    { sign-off }
    .title = Atsakymas labai piktam klientui
    .subject = Kreipinį Nr. { $ticket } tvarkau aš
    .chat =
        { $register ->
           *[formal] Kai reikalas vis dar nesutvarkytas, pykti yra dėl ko. Kreipinį Nr. { $ticket } tvarkau aš: pradedu nuo to, kas Jums svarbiausia, ir ką galiu, nusprendžiu dabar. Iki { $due } parašysiu arba paskambinsiu.
            [casual] Kai reikalas vis dar nesutvarkytas, pykti yra dėl ko. Kreipinį Nr. { $ticket } tvarkau aš: pradedu nuo to, kas tau svarbiausia, ir ką galiu, nusprendžiu dabar. Iki { $due } parašysiu arba paskambinsiu.
        }
    .when = Kai klientas labai pyksta, o faktai dar ne visi aiškūs; pirmą sakinį papildykite tuo, kas, jo žodžiais, nutiko.

anxious-customer-reply =
    { greeting }

    { $register ->
       *[formal]
            suprantama, kad dėl užsakymo Nr. { $order } norisi tikrumo, tad atskirsiu, kas aišku, nuo to, kas dar ne.

            Žinau, kad numatoma pristatymo diena yra { $date }, ir kol kas ji nepasikeitė. Nežinau, ar vežėjas tą dieną tikrai atvyks: tai sprendžia jis.

            Jei data pasislinktų, rinksitės Jūs: laukti toliau ar atgauti pinigus.

            Daugiau rašyti Jums nereikia. Siuntą patikrinsiu ir iki { $due } parašysiu, ką radau.
        [casual]
            suprantama, kad dėl užsakymo Nr. { $order } norisi tikrumo, tad atskirsiu, kas aišku, nuo to, kas dar ne.

            Žinau, kad numatoma pristatymo diena yra { $date }, ir kol kas ji nepasikeitė. Nežinau, ar vežėjas tą dieną tikrai atvyks: tai sprendžia jis.

            Jei data pasislinktų, rinksiesi tu: laukti toliau ar atgauti pinigus.

            Daugiau rašyti tau nereikia. Siuntą patikrinsiu ir iki { $due } parašysiu, ką radau.
    }

    { sign-off }
    .title = Nerimas dėl pristatymo dienos
    .subject = Užsakymas Nr. { $order }: kas žinoma ir kas ne
    .chat =
        { $register ->
           *[formal] Norėti aiškumo natūralu. Užsakymo Nr. { $order } laukiama { $date }, bet ar vežėjas spės, dar nežinau. Jei data pasislinktų, rinksitės Jūs. Rašyti nebereikia: patikrinsiu ir iki { $due } parašysiu, ką radau.
            [casual] Norėti aiškumo natūralu. Užsakymo Nr. { $order } laukiama { $date }, bet ar vežėjas spės, dar nežinau. Jei data pasislinktų, rinksiesi tu. Rašyti nebereikia: patikrinsiu ir iki { $due } parašysiu, ką radau.
        }
    .when = Kai klientas kelis kartus klausia, ar siunta atvyks laiku.

confused-customer-reply =
    { greeting }

    { $register ->
       *[formal]
            žingsnių čia nemažai, o aiškiai juos išdėstyti – mūsų darbas. Visi jie veda prie vieno: kad būtų užbaigta tai, ką pradėjote.

            Pirmas žingsnis: atidarykite { $link } – daugiau nieko ieškoti nereikia.

            Antras: nuo viršaus iki apačios atlikite, ko prašo tas puslapis.

            Trečias: kai baigsite, atsakykite į šį laišką vienu žodžiu – „padaryta“. Svarbi tik ši tvarka, sugadinti čia nieko neįmanoma.

            Jei norite, padarysime tai kartu. Iki { $due } pažiūrėsiu, ar viskas pavyko, ir Jums parašysiu.
        [casual]
            žingsnių čia nemažai, o aiškiai juos išdėstyti – mūsų darbas. Visi jie veda prie vieno: kad būtų užbaigta tai, ką pradėjai.

            Pirmas žingsnis: atidaryk { $link } – daugiau nieko ieškoti nereikia.

            Antras: nuo viršaus iki apačios atlik, ko prašo tas puslapis.

            Trečias: kai baigsi, atsakyk į šį laišką vienu žodžiu – „padaryta“. Svarbi tik ši tvarka, sugadinti čia nieko neįmanoma.

            Jei nori, padarysime tai kartu. Iki { $due } pažiūrėsiu, ar viskas pavyko, ir tau parašysiu.
    }

    { sign-off }
    .title = Ką daryti, kai žingsnių daug
    .subject = Trys žingsniai eilės tvarka
    .chat =
        { $register ->
           *[formal] Žingsnių daug, ir juos paaiškinti – mūsų darbas. Atidarykite { $link }, atlikite iš eilės, ko prašo puslapis, ir atrašykite „padaryta“. Iki { $due } pažiūrėsiu, ar viskas pavyko.
            [casual] Žingsnių daug, ir juos paaiškinti – mūsų darbas. Atidaryk { $link }, atlik iš eilės, ko prašo puslapis, ir atrašyk „padaryta“. Iki { $due } pažiūrėsiu, ar viskas pavyko.
        }
    .when = Kai klientas nebežino, ką daryti; pirmoje pastraipoje įvardykite tikslą, antrame žingsnyje – konkretų veiksmą.

disappointed-customer-reply =
    { greeting }

    { $register ->
       *[formal]
            iš mūsų aprašymo laukėte vieno, o prekė „{ $product }“ pasirodė kitokia. Perskaičius tokį aprašymą, natūralu to tikėtis.

            Galite grąžinti prekę ir atgauti visą sumą, arba padėsiu rasti tai, kas tinka labiau.

            Abu pasirinkimai galioja iki { $date }, o tą, kurį pasirinksite, sutvarkysiu tą pačią dieną.
        [casual]
            iš mūsų aprašymo laukei vieno, o prekė „{ $product }“ pasirodė kitokia. Perskaičius tokį aprašymą, natūralu to tikėtis.

            Gali grąžinti prekę ir atgauti visą sumą, arba padėsiu rasti tai, kas tinka labiau.

            Abu pasirinkimai galioja iki { $date }, o tą, kurį pasirinksi, sutvarkysiu tą pačią dieną.
    }

    { sign-off }
    .title = Prekė ne tokia, kaip tikėtasi
    .subject = „{ $product }“: kaip išspręsime
    .chat =
        { $register ->
           *[formal] Iš aprašymo laukėte vieno, o gauta prekė kitokia – suprantama. Grąžinsime visą sumą arba padėsiu rasti tinkamesnę. Abu variantai galioja iki { $date }, o pasirinktą sutvarkysiu tą pačią dieną.
            [casual] Iš aprašymo laukei vieno, o gauta prekė kitokia – suprantama. Grąžinsime visą sumą arba padėsiu rasti tinkamesnę. Abu variantai galioja iki { $date }, o pasirinktą sutvarkysiu tą pačią dieną.
        }
    .when = Kai prekė veikia, bet neatitinka to, ko buvo galima tikėtis iš aprašymo.
