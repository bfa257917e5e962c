namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    /// <summary>A collection in the query; null items are dropped, and no argument is sent for no item.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="values">The items; <see langword="null"/> is not given.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="format">The item's own format.</param>
    public readonly void Query<T>(string name, IEnumerable<T>? values, QueryStyle style, string? format = null) =>
        TypedRequests.CompilerServices.QueryFields.Add(Exchange.Query, CallLevel.Argument, name, FieldText.Of(values, format), style);

    /// <inheritdoc cref="Query{T}(string, IEnumerable{T}?, QueryStyle, string?)"/>
    /// <param name="name">Its name.</param>
    /// <param name="values">The items; <see langword="null"/> is not given.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="text">An item's text.</param>
    public readonly void Query<T>(string name, IEnumerable<T>? values, QueryStyle style, Func<T, string?> text) =>
        TypedRequests.CompilerServices.QueryFields.Add(Exchange.Query, CallLevel.Argument, name, FieldText.Of(values, text), style);

    /// <summary>A collection of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="Query{T}(string, IEnumerable{T}?, QueryStyle, string?)"/>
    public readonly void ClientQuery<T>(string name, IEnumerable<T>? values, QueryStyle style, string? format = null) =>
        TypedRequests.CompilerServices.QueryFields.Add(Exchange.Query, CallLevel.ClientProperty, name, FieldText.Of(values, format), style);

    /// <summary>A collection of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="Query{T}(string, IEnumerable{T}?, QueryStyle, Func{T, string?})"/>
    public readonly void ClientQuery<T>(string name, IEnumerable<T>? values, QueryStyle style, Func<T, string?> text) =>
        TypedRequests.CompilerServices.QueryFields.Add(Exchange.Query, CallLevel.ClientProperty, name, FieldText.Of(values, text), style);

    /// <summary>A bare name, sent when the value is true.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">Whether it is sent; <see langword="null"/> is not given.</param>
    public readonly void QueryFlag(string name, bool? value)
    {
        if (value is true) Exchange.Query.Add(new QueryArgument(name, "", QueryForm.Bare), CallLevel.Argument);
    }

    /// <summary>A bare name.</summary>
    /// <param name="name">The name; <see langword="null"/> is not given.</param>
    public readonly void QueryFlag(string? name) => QueryFlag(name ?? "", name is not null);

    /// <summary>A bare name of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="QueryFlag(string, bool?)"/>
    public readonly void ClientQueryFlag(string name, bool? value)
    {
        if (value is true) Exchange.Query.Add(new QueryArgument(name, "", QueryForm.Bare), CallLevel.ClientProperty);
    }

    /// <summary>A bare name of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="QueryFlag(string?)"/>
    public readonly void ClientQueryFlag(string? name) => ClientQueryFlag(name ?? "", name is not null);

    /// <summary>An argument of the route's query as it is spelled there: <c>call.Query($"$filter=Id%20eq%20{id}")</c>. It is not sent when one of its values is <see langword="null"/>.</summary>
    /// <param name="argument">An interpolated string whose holes are escaped.</param>
    public readonly void Query(RouteArgument argument) => argument.Finish(Exchange.Query, CallLevel.Argument);

    /// <summary>The same, filled by the client's own properties alone: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="Query(RouteArgument)"/>
    public readonly void ClientQuery(RouteArgument argument) => argument.Finish(Exchange.Query, CallLevel.ClientProperty);

    /// <summary>Query text of the route that stands behind an argument: sent as written, in its place.</summary>
    /// <param name="text">One or more pairs, as they stand in the route. The generator has escaped what no URL can hold.</param>
    public readonly void QueryText(string text) => Exchange.Query.Add(new QueryArgument(text, "", QueryForm.Text), CallLevel.Argument);

    /// <summary>A dictionary in the query: an argument per entry.</summary>
    /// <typeparam name="TKey">The type of the names.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="map">The entries; <see langword="null"/> is not given, an entry's null value is dropped.</param>
    /// <param name="prefix">What stands before each name; one that ends with <c>[</c> is closed after it.</param>
    /// <param name="format">The values' own format.</param>
    public readonly void QueryMap<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, string? format = null) =>
        TypedRequests.CompilerServices.QueryFields.AddMap(Exchange.Query, CallLevel.Argument, FieldText.OfMap(map, prefix, value => WireText.Format(value, format)));

    /// <inheritdoc cref="QueryMap{TKey, TValue}(IEnumerable{KeyValuePair{TKey, TValue}}?, string, string?)"/>
    /// <param name="map">The entries; <see langword="null"/> is not given, an entry's null value is dropped.</param>
    /// <param name="prefix">What stands before each name; one that ends with <c>[</c> is closed after it.</param>
    /// <param name="text">A value's text.</param>
    public readonly void QueryMap<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, Func<TValue, string?> text) =>
        TypedRequests.CompilerServices.QueryFields.AddMap(Exchange.Query, CallLevel.Argument, FieldText.OfMap(map, prefix, text));

    /// <summary>A dictionary of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="QueryMap{TKey, TValue}(IEnumerable{KeyValuePair{TKey, TValue}}?, string, string?)"/>
    public readonly void ClientQueryMap<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, string? format = null) =>
        TypedRequests.CompilerServices.QueryFields.AddMap(Exchange.Query, CallLevel.ClientProperty, FieldText.OfMap(map, prefix, value => WireText.Format(value, format)));

    /// <summary>A dictionary of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="QueryMap{TKey, TValue}(IEnumerable{KeyValuePair{TKey, TValue}}?, string, Func{TValue, string?})"/>
    public readonly void ClientQueryMap<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, Func<TValue, string?> text) =>
        TypedRequests.CompilerServices.QueryFields.AddMap(Exchange.Query, CallLevel.ClientProperty, FieldText.OfMap(map, prefix, text));

    /// <summary>A dictionary of collections in the query.</summary>
    /// <typeparam name="TKey">The type of the names.</typeparam>
    /// <typeparam name="TValue">The type of the collections.</typeparam>
    /// <typeparam name="TItem">The type of their items.</typeparam>
    /// <param name="map">The entries; <see langword="null"/> is not given.</param>
    /// <param name="prefix">What stands before each name; one that ends with <c>[</c> is closed after it.</param>
    /// <param name="style">How the collections are written.</param>
    /// <param name="text">An item's text; the invariant form without it.</param>
    public readonly void QueryLists<TKey, TValue, TItem>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, QueryStyle style, Func<TItem, string?>? text = null)
        where TValue : IEnumerable<TItem>?
    {
        foreach (var (name, values) in FieldText.OfLists(map, prefix, text)) TypedRequests.CompilerServices.QueryFields.Add(Exchange.Query, CallLevel.Argument, name, values, style);
    }

    /// <summary>A dictionary of collections of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="QueryLists"/>
    public readonly void ClientQueryLists<TKey, TValue, TItem>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, QueryStyle style, Func<TItem, string?>? text = null)
        where TValue : IEnumerable<TItem>?
    {
        foreach (var (name, values) in FieldText.OfLists(map, prefix, text)) TypedRequests.CompilerServices.QueryFields.Add(Exchange.Query, CallLevel.ClientProperty, name, values, style);
    }

    /// <summary>The place of an object, a list or a map in the query, whose names are known only now.</summary>
    /// <param name="name">What stands before the names; empty for none.</param>
    /// <param name="style">How names are put together.</param>
    public readonly Fields QueryFields(string name, QueryStyle style) => new(new QuerySink(Exchange.Query, CallLevel.Argument), style, name);

    /// <summary>The same for a property of the client: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="QueryFields"/>
    public readonly Fields ClientQueryFields(string name, QueryStyle style) => new(new QuerySink(Exchange.Query, CallLevel.ClientProperty), style, name);
}
