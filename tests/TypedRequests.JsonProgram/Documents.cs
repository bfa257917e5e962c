namespace TypedRequests.JsonProgram;

/// <summary>The document that is read, and written again to the letter.</summary>
internal static class Documents
{
    public const string Whole = """
        {"bool":true,"char":"c","sByte":-1,"byte":2,"int16":-3,"uInt16":4,"int32":-5,"uInt32":6,"int64":-7,"uInt64":8,"int128":-9,"uInt128":10,
        "half":0.5,"single":1.5,"double":2.5,"decimal":3.50,"string":"s","guid":"7f2c1b9e-9d6a-4c55-8b8e-2f6a1d1f2a3b","dateTime":"2026-10-03T12:34:56Z",
        "dateTimeOffset":"2026-10-03T12:34:56+02:00","dateOnly":"2026-10-03","timeOnly":"12:34:56","timeSpan":"1.02:03:04","uri":"https://example.com/","version":"1.2.3",
        "bytes":"aGk=","memory":"aGk=","element":{"a":[1,null]},"node":{"b":"c"},"object":"o","level":"veryHigh","maybeLevel":"low","rights":"read, write","maybe":7,
        "point":{"x":1,"y":2},"maybePoint":{"x":3,"y":4},"array":[1,2],"list":["a",null],"readOnlyList":[1,null],"enumerable":["low"],"hashSet":["h"],"sortedSet":[1,2],
        "queue":[1],"linkedList":[1],"observableCollection":[1],"concurrentQueue":[1],"immutableArray":[1],"immutableList":["i"],"frozenSet":[1],"piece":[1,2],"untyped":[1,"a",null],"untypedMap":{"u":[1]},"dictionary":{"k":1},
        "byLevel":{"low":{"x":5,"y":6}},"byGuid":{"7f2c1b9e-9d6a-4c55-8b8e-2f6a1d1f2a3b":[1]},"sortedDictionary":{"1":"one"},"immutableDictionary":{"1":true},
        "frozenDictionary":{"f":1},"bag":[1,2],"page":{"items":[{"x":7,"y":8}],"total":1},"shape":{"$type":2,"side":1.5},"unions":["t",[1],["n"],{"type":"image","url":"u"},{"fileId":"f"},{"type":"new","a":[1]},5],"optional":null,"hex":"ff","quoted":"12",
        "settable":{"name":"n","filled":[1,2],"inner":{"name":"i","filled":[1,2]},"more":[true]}}
        """;
}
