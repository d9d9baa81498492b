using System.Collections.Immutable;
using Antlr4.Runtime;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.NmodlLexer;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>
/// Goes once over the tokens of a file, before they are parsed, and does what depends on those before: DEFINEd names stand for
/// integers, the tilde of a KINETIC block begins a reaction, an INCLUDE brings another file.
/// </summary>
internal sealed class NmodlTokenPass(StatementTokens tokens, NmodlTexts texts, NmodlParseSession session)
{
    private readonly Dictionary<int, ImmutableArray<NmodlItem>> _included = [];
    private int _depth;
    private bool _inKinetic;

    /// <summary>The items that an INCLUDE brought, by its token.</summary>
    public ImmutableArray<NmodlItem> Included(IToken include) => _included[include.TokenIndex];

    /// <summary>Does it.</summary>
    /// <returns>Whether the file can be parsed: brackets do not nest too deeply.</returns>
    public bool Run()
    {
        for (int i = 0; i < tokens.Size; i++)
        {
            IToken token = tokens.Get(i);
            if (!Count(token)) return false;
            switch (token.Type)
            {
                case Grammar.NAME when IsDefined(i): ((IWritableToken)token).Type = Grammar.DEFINED; break;
                case Grammar.TILDE when _inKinetic: ((IWritableToken)token).Type = Grammar.REACTION; break;
                case Grammar.DEFINE: Define(i); break;
                case Grammar.INCLUDE: Include(i); break;
                case Grammar.KINETIC: _inKinetic = true; break;
                case int type when type != Grammar.VERBATIM && NmodlBlocks.Interrupts(tokens, i, type): _inKinetic = false; break;
            }
        }

        return true;
    }

    private bool Count(IToken token)
    {
        if (token.Type is Grammar.RBRACE or Grammar.RPAREN or Grammar.RBRACK) _depth = Math.Max(0, _depth - 1);
        if (token.Type is not (Grammar.LBRACE or Grammar.LPAREN or Grammar.LBRACK)) return true;
        if (++_depth <= NmodlNesting.DeepestBrackets) return true;
        session.Diagnostics.Add(NmodlDiagnostics.NestedTooDeeply(texts.Span(token)));
        return false;
    }

    private bool IsDefined(int at) => session.Defined.Count > 0
        && session.Defined.ContainsKey(texts.Word(tokens.Get(at)))
        && (at == 0 || tokens.Get(at - 1).Type != Grammar.DEFINE);

    private void Define(int at)
    {
        if (at + 2 >= tokens.Size || tokens.Get(at + 1).Type != Grammar.NAME || tokens.Get(at + 2).Type != Grammar.INTEGER) return;
        string name = texts.Word(tokens.Get(at + 1));
        string value = texts.Word(tokens.Get(at + 2));
        if (!session.Defined.TryAdd(name, value) && session.Defined[name] != value)
            session.Diagnostics.Add(NmodlDiagnostics.DefinedTwice(texts.Span(tokens.Get(at + 1)), name, session.Defined[name]));
    }

    private void Include(int at)
    {
        IToken include = tokens.Get(at);
        _included[at] = [];
        if (at + 1 >= tokens.Size || tokens.Get(at + 1).Type != Grammar.STRING) return;
        SourceSpan place = texts.Span(tokens.Get(at + 1));
        string name = place.Text[1..^1];
        SourceText? file = session.Open.Count < NmodlNesting.DeepestIncludes ? session.Resolve(name, texts.Source) : null;
        if (session.Open.Count >= NmodlNesting.DeepestIncludes || session.Open.Exists(open => open.Name == file?.Name))
            session.Diagnostics.Add(NmodlDiagnostics.IncludesItself(place, name));
        else if (file is null)
            session.Diagnostics.Add(NmodlDiagnostics.NoSuchInclude(place, name));
        else
            _included[include.TokenIndex] = new NmodlFileParser(file, session).Parse();
    }
}
