# The company, and the name the team signs with.

-brand =
    { $case ->
       *[nominative] selskapet vårt
        [genitive] vårt selskaps
    }
-team =
    { $case ->
       *[nominative] Kundeservice
        [genitive] Kundeservices
    }
