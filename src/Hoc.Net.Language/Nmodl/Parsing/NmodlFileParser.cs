using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Parses one file, item by item, so that a mistake costs no more than the block it stands in.</summary>
/// <remarks>ANTLR parses by SLL prediction; when that fails, full LL decides for the one item. Its tree of an item goes as soon as ours is built.</remarks>
internal sealed class NmodlFileParser
{
    private readonly SourceText _source;
    private readonly NmodlParseSession _session;
    private readonly StatementTokens _tokens;
    private readonly NmodlTexts _texts;
    private readonly NmodlTokenPass _pass;
    private readonly Grammar.NmodlParser _parser;
    private readonly TellingErrorStrategy _mistakes = new();
    private readonly NmodlTreeBuilder _builder;

    public NmodlFileParser(SourceText source, NmodlParseSession session)
    {
        (_source, _session) = (source, session);
        var characters = new StatementCharacters();
        characters.Reset(source.Memory[..UpToEnd(source.Characters).Length]);
        var lexer = new Grammar.NmodlLexer(characters, TextWriter.Null, TextWriter.Null);
        lexer.RemoveErrorListeners();
        _tokens = new StatementTokens(lexer, characters);
        _texts = new NmodlTexts(source, characters, session);
        _pass = new NmodlTokenPass(_tokens, _texts, session);
        _parser = new Grammar.NmodlParser(_tokens, TextWriter.Null, TextWriter.Null) { ErrorHandler = _mistakes };
        _parser.RemoveErrorListeners();
        _builder = new NmodlTreeBuilder(_texts, session, _pass.Included);
    }

    /// <summary>The items of the file that could be read; mistakes go to the session.</summary>
    public ImmutableArray<NmodlItem> Parse()
    {
        _session.Open.Add(_source);
        int first = _session.Diagnostics.Count;
        _tokens.Fill();
        var items = ImmutableArray.CreateBuilder<NmodlItem>();
        if (_pass.Run())
        {
            while (_tokens.LA(1) != TokenConstants.EOF)
                if (ParseItem() is { } item) items.Add(item);
        }

        _session.Open.RemoveAt(_session.Open.Count - 1);
        SortDiagnostics(first);
        return items.DrainToImmutable();
    }

    /// <summary>Mistakes are found in several passes and told in the order of the text, those of included files first.</summary>
    private void SortDiagnostics(int first)
    {
        List<Diagnostic> all = _session.Diagnostics;
        Diagnostic[] sorted = [.. all.Skip(first).OrderBy(diagnostic => diagnostic.Span is { } span && span.Source == _source ? span.Start : -1)];
        all.RemoveRange(first, all.Count - first);
        all.AddRange(sorted);
    }

    /// <summary>Control-Z and control-D end a file, as editors of old wrote them.</summary>
    private static ReadOnlySpan<char> UpToEnd(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('\u001A', '\u0004');
        return end < 0 ? text : text[..end];
    }

    private NmodlItem? ParseItem()
    {
        int start = _tokens.Index;
        try
        {
            if (NmodlBlocks.BeginsItem(_tokens.LA(1))) return _builder.Item(Tree(start));
            _session.Diagnostics.Add(new NmodlMistake(_tokens, _texts, start, start, null).Outside());
        }
        catch (ParseCanceledException canceled) when (canceled.InnerException is RecognitionException mistake)
        {
            int found = mistake.OffendingToken.TokenIndex;
            _session.Diagnostics.Add(new NmodlMistake(_tokens, _texts, start, found, mistake.GetExpectedTokens()).Inside());
        }
        catch (InsufficientExecutionStackException)
        {
            _session.Diagnostics.Add(NmodlDiagnostics.NestedTooDeeply(_texts.Span(_tokens.Get(start))));
        }

        SkipFrom(start);
        return null;
    }

    private Grammar.NmodlParser.ItemContext Tree(int start)
    {
        try
        {
            return Tree(PredictionMode.SLL);
        }
        catch (ParseCanceledException)
        {
            _tokens.Seek(start);
            return Tree(PredictionMode.LL);
        }
    }

    private Grammar.NmodlParser.ItemContext Tree(PredictionMode mode)
    {
        _parser.Interpreter.PredictionMode = mode;
        _mistakes.Tells = mode == PredictionMode.LL;
        _parser.TokenStream = _tokens;
        return _parser.item();
    }

    /// <summary>Goes on behind the block that begins at a token, or where another block begins before its end.</summary>
    private void SkipFrom(int start)
    {
        int depth = 0;
        int at = start + 1;
        for (; at < _tokens.Size - 1; at++)
        {
            int type = _tokens.Get(at).Type;
            if (type == Grammar.NmodlParser.LBRACE) depth++;
            if (type == Grammar.NmodlParser.RBRACE && --depth <= 0) break;
            if (NmodlBlocks.Interrupts(_tokens, at, _tokens.Get(start).Type) && (depth == 0 || !IsIndented(at, start))) break;
        }

        bool isEnd = _tokens.Get(at).Type == Grammar.NmodlParser.RBRACE;
        _tokens.Seek(isEnd ? at + 1 : at);
    }

    /// <summary>Whether a word stands further to the right than the block that it may be inside of.</summary>
    private bool IsIndented(int at, int start) =>
        _source.OffsetInLine(_tokens.Get(at).StartIndex) > _source.OffsetInLine(_tokens.Get(start).StartIndex);
}
