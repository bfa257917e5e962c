using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.Parsing;

/// <summary>
/// Reads the safe profile of RFC 6570: <c>{name}</c>, <c>{+name}</c>, <c>{/name}</c>, <c>{?a,b*}</c>, <c>{&amp;a}</c> and literal text with a literal query.
/// Pure: text in, parts and errors out.
/// </summary>
internal sealed class RouteParser
{
    private readonly string _route;
    private readonly List<RoutePart> _parts = [];
    private readonly List<RouteError> _errors = [];
    private bool _inQuery;
    private bool _querySealed;

    // The name of the query argument whose value goes on, text and placeholders mixed.
    private string? _open;

    private RouteParser(string route) => _route = route;

    public static (IReadOnlyList<RoutePart> Parts, IReadOnlyList<RouteError> Errors) Parse(string route)
    {
        var parser = new RouteParser(route);
        parser.Read();
        if (parser._errors.Count == 0)
        {
            parser._errors.AddRange(RouteText.FindErrors(route));
        }

        return (parser._parts, parser._errors);
    }

    private void Read()
    {
        for (var i = 0; i < _route.Length;)
        {
            i = _route[i] switch
            {
                '{' => ReadExpression(i),
                '}' => Fail(i, 1, "'}' has no '{' before it. Add one, or write %7D."),
                _ => ReadLiteral(i),
            };
        }
    }

    private int ReadLiteral(int start)
    {
        var end = _route.IndexOfAny(['{', '}'], start);
        end = end < 0 ? _route.Length : end;
        var text = _route.Substring(start, end - start);
        var question = _inQuery ? -1 : text.IndexOf('?');
        if (!_inQuery)
        {
            AddLiteral(question < 0 ? text : text.Substring(0, question), start);
            _inQuery = question >= 0;
        }

        if (_inQuery)
        {
            ReadQueryText(text.Substring(question + 1), start + question + 1, end);
        }

        return end;
    }

    private void AddLiteral(string text, int position)
    {
        if (text.Length > 0)
        {
            _parts.Add(new RoutePart(RoutePartKind.Literal, RouteText.Escape(text, inQuery: false), Position: position));
        }
    }

    // `a=1&q={text}`: the name before a placeholder belongs to the placeholder, which is then dropped whole when its argument is null.
    private void ReadQueryText(string text, int position, int end)
    {
        if (_open is not null)
        {
            var next = text.IndexOf('&');
            AddQueryPiece(next < 0 ? text : text.Substring(0, next), position);
            if (next < 0)
            {
                return;
            }

            _open = null;
            position += next;
            text = text.Substring(next);
        }

        if (_querySealed)
        {
            Fail(position, text.Length, "Query text follows a placeholder. Put it before {?…}, and more placeholders into {&…}.", unless: text.StartsWith("&", StringComparison.Ordinal));
        }

        var isBeforePlaceholder = end + 1 < _route.Length && _route[end] == '{' && _route[end + 1] != '&';
        var start = text.LastIndexOf('&') + 1;
        var argument = isBeforePlaceholder && text.IndexOf('=', start) >= 0 ? text.Substring(start) : "";
        AddQueryLiteral(text.Substring(0, text.Length - argument.Length).Trim('&'), position);
        if (argument.Length > 0 && !IsWholeValue(end))
        {
            _open = Uri.UnescapeDataString(argument.Substring(0, argument.IndexOf('=')));
            AddQueryPiece(argument, position + start);
        }
    }

    // `name=` before the placeholder, and the end of the argument behind it.
    private bool IsWholeValue(int start)
    {
        var end = _route.IndexOf('}', start) + 1;
        var isEnd = end == 0 || end == _route.Length || _route[end] == '&' || string.CompareOrdinal(_route, end, "{&", 0, 2) == 0;
        return _route[start - 1] == '=' && isEnd && _route.LastIndexOf('=', start - 2) <= _route.LastIndexOfAny(['&', '?'], start - 1);
    }

    private void AddQueryPiece(string text, int position)
    {
        if (text.Length > 0)
        {
            _parts.Add(new RoutePart(RoutePartKind.QueryPiece, RouteText.Escape(text, inQuery: true), _open, Position: position));
        }
    }

    private void AddQueryLiteral(string text, int position)
    {
        if (text.Length > 0)
        {
            _parts.Add(new RoutePart(RoutePartKind.QueryLiteral, RouteText.Escape(text, inQuery: true), Position: position));
        }
    }

    private int ReadExpression(int start)
    {
        var end = _route.IndexOf('}', start);
        if (end < 0)
        {
            Fail(start, 1, "'{' is never closed. Add '}', or write %7B.");
            return _route.Length;
        }

        var nested = _route.IndexOf('{', start + 1);
        if (nested >= 0 && nested < end)
        {
            Fail(nested, 1, "'{' stands inside a placeholder. Close the first one before it.");
            return EndOfNested(start);
        }

        ReadPlaceholders(start, end);
        return end + 1;
    }

    // Behind the brace that closes the first one, so that one mistake is told once.
    private int EndOfNested(int start)
    {
        var depth = 0;
        for (var i = start; i < _route.Length; i++)
        {
            depth += _route[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return _route.Length;
    }

    private void ReadPlaceholders(int start, int end)
    {
        var first = start + 1;
        var operation = first < end && !IsNameStart(_route[first]) ? _route[first] : '\0';
        if (KindOf(operation, start, end) is not { } kind)
        {
            return;
        }

        var written = kind == RoutePartKind.Query && operation == '\0' ? QueryNameBefore(start, end) : null;
        var begin = operation == '\0' ? first : first + 1;
        var position = begin;
        foreach (var item in _route.Substring(begin, end - begin).Split(','))
        {
            if (position > begin && kind is (RoutePartKind.Segment or RoutePartKind.Reserved))
            {
                AddLiteral(",", position - 1);
            }
            else if (position > begin && kind == RoutePartKind.QueryHole)
            {
                AddQueryPiece(",", position - 1);
            }

            ReadName(item, position, kind, written);
            position += item.Length + 1;
        }
    }

    private RoutePartKind? KindOf(char operation, int start, int end)
    {
        switch (operation)
        {
            case '\0':
                return _open is not null ? RoutePartKind.QueryHole : _inQuery ? RoutePartKind.Query : RoutePartKind.Segment;
            case '+' when !_inQuery:
                return RoutePartKind.Reserved;
            case '/' when !_inQuery:
                return RoutePartKind.OptionalSegment;
            case '?' when !_inQuery:
                if (end + 1 < _route.Length && _route[end + 1] is not ('{' or '&'))
                {
                    Fail(start, end + 1 - start, "A query placeholder stands before more of the path. Move it to the end of the route.");
                    return null;
                }

                _inQuery = _querySealed = true;
                return RoutePartKind.Query;
            case '&' when _inQuery:
                _querySealed = true;
                _open = null;
                return RoutePartKind.Query;
            default:
                Fail(start + 1, OperatorLength(start + 1), RouteMessages.BadOperator(operation, _inQuery, _route.Substring(start, end + 1 - start)));
                return null;
        }
    }

    private int OperatorLength(int start) => _route[start] == '*' && _route[start + 1] == '*' ? 2 : 1;

    private string? QueryNameBefore(int start, int end)
    {
        var equals = start - 1;
        if (_route[equals] != '=')
        {
            Fail(start, end + 1 - start, "A placeholder of a query stands in a value: write {?name}, or ?name={name}.");
            return null;
        }

        var begin = _route.LastIndexOfAny(['&', '?'], equals) + 1;
        return _route.Substring(begin, equals - begin);
    }

    private void ReadName(string item, int position, RoutePartKind kind, string? written)
    {
        var explode = item.EndsWith("*", StringComparison.Ordinal);
        var name = explode ? item.Substring(0, item.Length - 1) : item;
        if (RouteMessages.BadName(name) is var (start, length, message))
        {
            Fail(position + start, length, message);
            return;
        }

        var queryName = kind == RoutePartKind.QueryHole ? _open : written is null ? null : Uri.UnescapeDataString(written);
        var isOdd = written is not null && Uri.EscapeDataString(queryName!) != written; // of a name that is written
        _parts.Add(new RoutePart(kind, name, queryName, explode, position, isOdd ? RouteText.Escape(written!, inQuery: true) : null));
    }

    private int Fail(int position, int length, string message, bool unless = false)
    {
        if (!unless)
        {
            _errors.Add(new RouteError(false, position, length, message));
        }

        return position + Math.Max(1, length);
    }

    // Anything else that begins an expression is an operator, or meant to be one.
    private static bool IsNameStart(char c) => char.IsLetterOrDigit(c) || c is '_' or ',' or '%' or ':' or ' ';
}
