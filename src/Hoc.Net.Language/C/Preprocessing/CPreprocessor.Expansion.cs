using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <content>Macros in their places, and the conditions of #if.</content>
internal sealed partial class CPreprocessor
{
    /// <summary>
    /// Tokens with all macros expanded. A name that came out of a macro of the same name stays (the hide sets of D. Prosser's
    /// algorithm for the C standard).
    /// </summary>
    private List<CToken> Expanded(IEnumerable<CToken> tokens)
    {
        var output = new List<CToken>();
        var waiting = new Stack<CToken>(tokens.Reverse());
        while (waiting.TryPop(out CToken? token))
        {
            if (token.IsName("__LINE__") || token.IsName("__FILE__"))
            {
                output.Add(Place(token));
                continue;
            }

            if (token.Kind != CTokenKind.Name || !_macros.TryGetValue(token.Text, out CMacro? macro) || token.Hidden.Contains(token.Text))
            {
                output.Add(token);
                continue;
            }

            if (macro.Parameters is null)
            {
                Push(waiting, macro.Body, token, token.Hidden.Add(macro.Name));
                continue;
            }

            if (!waiting.TryPeek(out CToken? next) || !next.Is("("))
            {
                output.Add(token);
                continue;
            }

            List<List<CToken>> arguments = TakeArguments(waiting, token);
            Push(waiting, Substituted(macro, arguments), token, token.Hidden.Add(macro.Name));
        }

        return output;
    }

    private static CToken Place(CToken token) => token.Text == "__LINE__"
        ? token with { Kind = CTokenKind.Number, Text = token.Span.Position.Line.ToString(CultureInfo.InvariantCulture) }
        : token with { Kind = CTokenKind.String, Text = token.Span.Source.Name };

    private void Push(Stack<CToken> waiting, IReadOnlyList<CToken> tokens, CToken use, ImmutableHashSet<string> hidden)
    {
        _produced += tokens.Count;
        if (_produced > MostTokens) throw new CSyntaxException(use.Span, $"the macro '{use.Text}' expands to more than {MostTokens} tokens");
        for (int i = tokens.Count - 1; i >= 0; i--)
        {
            CToken token = tokens[i];
            waiting.Push(token with
            {
                Span = use.Span,
                Hidden = token.Hidden.IsEmpty ? hidden : token.Hidden.Union(hidden),
                StartsLine = false,
                FollowsBlank = token.FollowsBlank || (i == 0 && use.FollowsBlank),
                Content = token.Content ?? use.Content,
            });
        }
    }

    private static List<List<CToken>> TakeArguments(Stack<CToken> waiting, CToken macro)
    {
        waiting.Pop();
        List<List<CToken>> arguments = [[]];
        for (int depth = 1; waiting.TryPop(out CToken? token);)
        {
            if (token.Is("(") || token.Is("[") || token.Is("{")) depth++;
            if (token.Is(")") || token.Is("]") || token.Is("}")) depth--;
            if (depth == 0) return arguments;
            if (depth == 1 && token.Is(",")) arguments.Add([]);
            else arguments[^1].Add(token);
        }

        throw new CSyntaxException(macro.Span, $"the arguments of the macro '{macro.Text}' have no end");
    }

    private List<CToken> Substituted(CMacro macro, List<List<CToken>> arguments)
    {
        var result = new List<CToken>();
        ImmutableArray<CToken> body = macro.Body;
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i].Is("#") && i + 1 < body.Length && Argument(macro, arguments, body[i + 1]) is { } quoted)
            {
                result.Add(new(CTokenKind.String, AsString(quoted), body[i].Span));
                i++;
            }
            else if (body[i].Is("##") && i + 1 < body.Length)
            {
                List<CToken> right = Argument(macro, arguments, body[++i]) ?? [body[i]];
                Paste(result, right);
            }
            else if (Argument(macro, arguments, body[i]) is { } argument)
            {
                bool isPasted = i + 1 < body.Length && body[i + 1].Is("##");
                result.AddRange(isPasted ? argument : Expanded(argument));
            }
            else
            {
                result.Add(body[i]);
            }
        }

        return result;
    }

    private static List<CToken>? Argument(CMacro macro, List<List<CToken>> arguments, CToken parameter)
    {
        if (parameter.Kind != CTokenKind.Name || macro.Parameters is not { } parameters) return null;
        if (macro.IsVariadic && parameter.Text == "__VA_ARGS__")
        {
            var rest = new List<CToken>();
            for (int i = parameters.Length; i < arguments.Count; i++)
            {
                if (i > parameters.Length) rest.Add(new(CTokenKind.Punctuation, ",", parameter.Span));
                rest.AddRange(arguments[i]);
            }

            return rest;
        }

        int index = parameters.IndexOf(parameter.Text);
        return index < 0 ? null : index < arguments.Count ? arguments[index] : [];
    }

    private static void Paste(List<CToken> left, List<CToken> right)
    {
        if (right.Count == 0) return;
        if (left.Count == 0)
        {
            left.AddRange(right);
            return;
        }

        string text = left[^1].Text + right[0].Text;
        var source = new SourceText("", text);
        List<CToken> joined = CScanner.Scan(source, 0, text.Length);
        left[^1] = joined is [var one] ? one with { Span = left[^1].Span, StartsLine = false } : left[^1];
        if (joined.Count != 1) left.Add(right[0]);
        left.AddRange(right[1..]);
    }

    private static string AsString(List<CToken> tokens)
    {
        var text = new StringBuilder();
        foreach (CToken token in tokens)
        {
            if (token.FollowsBlank && text.Length > 0) text.Append(' ');
            text.Append(token.Kind switch
            {
                CTokenKind.String => $"\"{token.Text}\"",
                CTokenKind.Character => $"'{token.Text}'",
                _ => token.Text,
            });
        }

        return text.ToString();
    }

    private bool IsTrue(List<CToken> line, CToken directive)
    {
        var resolved = new List<CToken>();
        for (int i = 0; i < line.Count; i++)
        {
            if (!line[i].IsName("defined"))
            {
                resolved.Add(line[i]);
                continue;
            }

            bool isEnclosed = i + 1 < line.Count && line[i + 1].Is("(");
            int at = isEnclosed ? i + 2 : i + 1;
            if (at >= line.Count) throw new CSyntaxException(directive.Span, "'defined' needs a name");
            resolved.Add(new(CTokenKind.Number, IsDefined(line[at].Text) ? "1" : "0", line[at].Span));
            i = isEnclosed ? at + 1 : at;
        }

        IEnumerable<CToken> tokens = Expanded(resolved)
            .Select(static t => t.Kind == CTokenKind.Name ? t with { Kind = CTokenKind.Number, Text = "0" } : t);
        var parser = new CParser([.. tokens], new CScope(null));
        return CConstant.Evaluate(parser.ParseOnlyExpression()) != 0;
    }
}
