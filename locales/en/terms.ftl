# How the company and the team are called in the texts. A team sets its own names in its settings.

-brand =
    { $case ->
       *[nominative] our company
        [genitive] our company’s
    }
-team =
    { $case ->
       *[nominative] Customer Service
        [genitive] Customer Service’s
    }
