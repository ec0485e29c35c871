# Nazivi koje svaki tim može zamijeniti svojima.

-brand =
    { $case ->
       *[nominative] naša tvrtka
        [genitive] naše tvrtke
        [dative] našoj tvrtki
        [accusative] našu tvrtku
        [vocative] naša tvrtko
        [locative] našoj tvrtki
        [instrumental] našom tvrtkom
    }

-team =
    { $case ->
       *[nominative] Korisnička podrška
        [genitive] Korisničke podrške
        [dative] Korisničkoj podršci
        [accusative] Korisničku podršku
        [vocative] Korisnička podrško
        [locative] Korisničkoj podršci
        [instrumental] Korisničkom podrškom
    }
