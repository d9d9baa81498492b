using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>
/// The preprocessor: directives and macros (ISO C99, 6.10). It keeps its macros and open conditions from one piece of code to the next,
/// as the pieces belong to one file.
/// </summary>
/// <param name="include">Finds the file that an #include names; null for one whose contents are known without it.</param>
internal sealed partial class CPreprocessor(Func<string, SourceText, SourceText?> include)
{
    private const int DeepestInclude = 50;
    private const int MostTokens = 500_000;

    private readonly Dictionary<string, CMacro> _macros = [];
    private readonly Stack<Condition> _conditions = new();
    private readonly List<CSyntaxException> _mistakes = [];
    private int _depth; // of includes
    private int _produced;

    /// <summary>Mistakes in directives.</summary>
    public IReadOnlyList<CSyntaxException> Mistakes => _mistakes;

    /// <summary>Whether a condition leaves out what comes next.</summary>
    public bool IsSkipping => _conditions.TryPeek(out Condition? condition) && !condition.IsActive;

    /// <summary>Defines macros by directives.</summary>
    public void Define(string directives)
    {
        var source = new SourceText("", directives);
        Process(CScanner.Scan(source, 0, source.Length));
    }

    /// <summary>Whether a macro is defined.</summary>
    public bool IsDefined(string name) => _macros.ContainsKey(name);

    /// <summary>The tokens of a piece, directives obeyed and macros expanded.</summary>
    public List<CToken> Process(List<CToken> tokens)
    {
        var output = new List<CToken>();
        var text = new List<CToken>(); // between directives
        int at = 0;
        while (at < tokens.Count)
        {
            if (tokens[at].StartsLine && tokens[at].Is("#"))
            {
                Expand(text, output);
                int end = at + 1;
                while (end < tokens.Count && !tokens[end].StartsLine) end++;
                Obey(tokens[(at + 1)..end], output);
                at = end;
                continue;
            }

            if (!IsSkipping) text.Add(tokens[at]);
            at++;
        }

        Expand(text, output);
        return output;
    }

    private void Expand(List<CToken> text, List<CToken> output)
    {
        output.AddRange(Expanded(text));
        text.Clear();
    }

    private void Obey(List<CToken> line, List<CToken> output)
    {
        if (line.Count == 0) return;
        List<CToken> rest = line[1..];
        try
        {
            switch (line[0].Text)
            {
                case "if":
                    Begin(!IsSkipping && IsTrue(rest, line[0]));
                    break;
                case "ifdef" or "ifndef":
                    Begin(!IsSkipping && IsDefined(NameIn(rest, line[0])) == (line[0].Text == "ifdef"));
                    break;
                case "elif":
                    Innermost(line[0]).Continue(() => IsTrue(rest, line[0]));
                    break;
                case "else":
                    Innermost(line[0]).Continue(static () => true);
                    break;
                case "endif":
                    Innermost(line[0]);
                    _conditions.Pop();
                    break;
                case var _ when IsSkipping:
                    break;
                case "define":
                    Define(rest, line[0]);
                    break;
                case "undef":
                    _macros.Remove(NameIn(rest, line[0]));
                    break;
                case "include":
                    Include(rest, line[0], output);
                    break;
                case "error":
                    throw new CSyntaxException(line[0].Span, "#error: " + string.Join(" ", rest.Select(static t => t.Text)));
            }
        }
        catch (CSyntaxException mistake)
        {
            if (line[0].Text is "if" or "ifdef" or "ifndef") Begin(false);
            _mistakes.Add(mistake);
        }
    }

    private void Begin(bool isTrue) => _conditions.Push(new(isTrue, IsSkipping));

    private Condition Innermost(CToken directive) => _conditions.TryPeek(out Condition? condition)
        ? condition
        : throw new CSyntaxException(directive.Span, $"#{directive.Text} has no #if");

    private static string NameIn(List<CToken> line, CToken directive) => line is [{ Kind: CTokenKind.Name } name, ..]
        ? name.Text
        : throw new CSyntaxException(directive.Span, $"#{directive.Text} needs a name");

    private void Define(List<CToken> line, CToken directive)
    {
        string name = NameIn(line, directive);
        if (line.Count < 2 || !line[1].Is("(") || line[1].FollowsBlank)
        {
            _macros[name] = new(name, null, false, [.. line[1..]]);
            return;
        }

        int close = line.FindIndex(static t => t.Is(")"));
        if (close < 0) throw new CSyntaxException(directive.Span, $"the parameters of {name} have no end");
        ImmutableArray<string> parameters = [.. line[2..close].Where(static t => t.Kind == CTokenKind.Name).Select(static t => t.Text)];
        bool isVariadic = line[2..close].Exists(static t => t.Is("..."));
        _macros[name] = new(name, parameters, isVariadic, [.. line[(close + 1)..]]);
    }

    private void Include(List<CToken> line, CToken directive, List<CToken> output)
    {
        string name = line is [{ Kind: CTokenKind.String } quoted]
            ? quoted.Text
            : string.Concat(line.Select(static t => t.Text)).Trim('<', '>');
        if (include(name, directive.Span.Source) is not { } source) return;
        if (_depth >= DeepestInclude) throw new CSyntaxException(directive.Span, $"'{name}' includes itself");
        _depth++;
        output.AddRange(Process(CScanner.Scan(source, 0, source.Length, directive.Content)));
        _depth--;
    }

    /// <summary>One #if: which of its parts is taken.</summary>
    private sealed class Condition(bool isTrue, bool isInside)
    {
        private bool _isDone = isTrue;

        public bool IsActive { get; private set; } = isTrue;

        public void Continue(Func<bool> isTrue)
        {
            IsActive = !isInside && !_isDone && isTrue();
            _isDone |= IsActive;
        }
    }
}
