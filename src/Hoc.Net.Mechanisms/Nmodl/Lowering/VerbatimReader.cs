using System.Collections.Immutable;
using Hoc.Net.Language.C;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Hoc.Net.Mechanisms.Verbatim;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>
/// Reads all C code of a file: one preprocessor goes over the pieces in the order in which NEURON's translator writes them, which is that of
/// the file, but INITIAL, BREAKPOINT and their kin come last.
/// </summary>
internal sealed class VerbatimReader
{
    private readonly Dictionary<SourceSpan, List<CToken>> _pieces = [];
    private readonly HashSet<string> _fileNames = []; // in code outside blocks
    private readonly HashSet<string> _names = []; // anywhere
    private readonly CPreprocessor _preprocessor;
    private readonly MechanismSource _source;

    private VerbatimReader(MechanismSource source, CodeUnit unit)
    {
        (_source, Unit) = (source, unit);
        var preprocessor = _preprocessor = new CPreprocessor(Include);
        preprocessor.Define(CodePrelude.Macros);
        preprocessor.Define(string.Concat(OwnMacros(source).Select(static name => $"#define {name} {name}\n")));
        var outside = new List<CToken>();
        var items = source.File.Flattened().ToList();
        foreach (var item in items.Where(static i => !IsLast(i)))
        {
            if (item is VerbatimItem verbatim)
                outside.AddRange(preprocessor.Process(Scan(verbatim.Span)));
            else
                Process(item, preprocessor);
        }

        foreach (var item in items.Where(IsLast))
            Process(item, preprocessor);
        foreach (var token in outside.Where(static t => t.Kind == CTokenKind.Name))
            _fileNames.Add(token.Text);
        _names.UnionWith(_fileNames);
        foreach (var token in _pieces.Values.SelectMany(static p => p).Where(static t => t.Kind == CTokenKind.Name))
            _names.Add(token.Text);
        foreach (var item in new CParser([.. outside], unit.Types).ParseFile())
            unit.Add(item);
        foreach (var mistake in preprocessor.Mistakes)
            unit.Add(new CBroken(mistake.Span, mistake.Message));
    }

    public CodeUnit Unit { get; }

    /// <summary>Reads the C code of a file; null where there is none that does anything.</summary>
    public static VerbatimReader? Read(MechanismSource source, VariableTable variables, Func<string, Routine?> routines)
    {
        if (source.File.Flattened().OfType<VerbatimItem>().All(static v => VerbatimText.IsWithoutEffect(v.Text))
            && !source.Blocks.Any(static b => VerbatimText.HasEffect(b.Body, b.Kind == CodeBlockKind.Function)))
        {
            return null;
        }

        return new(source, new CodeUnit(source.Name, source.IsNothing, variables, routines) { DatumColumns = DatumColumns(source, variables) });
    }

    /// <summary>The tokens of a VERBATIM block inside another; names in it have the meaning that NMODL gives them there.</summary>
    public IEnumerable<CToken> TokensOf(VerbatimStatement verbatim, NameScope scope) =>
        _pieces.TryGetValue(verbatim.Span, out var tokens) ? tokens.Select(t => t with { Content = scope }) : [];

    /// <summary>Whether the C code of the file may know what a name means.</summary>
    public bool Knows(string name) => _names.Contains(name) || _preprocessor.IsDefined(name);

    /// <summary>The number that a macro of the file stands for; null for other names.</summary>
    public double? NumberOf(string name)
    {
        if (!_preprocessor.IsDefined(name))
            return null;
        var tokens = Expanded([new CToken(CTokenKind.Name, name, _source.File.Span)]);
        try
        {
            return tokens.Count == 0 ? null : ValueOf(new CParser([.. tokens], new CScope(null)).ParseOnlyExpression());
        }
        catch (CSyntaxException)
        {
            return null;
        }
    }

    private static double? ValueOf(CExpression expression) => expression switch
    {
        CNumber number => number.Type.IsReal ? number.Real : number.Integer,
        CPrefix { Operator: "-" } negative => -ValueOf(negative.Operand),
        CBinary { Operator: "*" } product when IsReal(product) => ValueOf(product.Left) * ValueOf(product.Right),
        CBinary { Operator: "/" } ratio when IsReal(ratio) => ValueOf(ratio.Left) / ValueOf(ratio.Right),
        _ => null,
    };

    private static bool IsReal(CBinary binary) => binary.Left is CNumber { Type.IsReal: true } || binary.Right is CNumber { Type.IsReal: true };

    /// <summary>Tokens with the macros of the file expanded.</summary>
    public List<CToken> Expanded(List<CToken> tokens) => _preprocessor.Process(tokens);

    /// <summary>Whether code outside blocks, which any block may call, has a name.</summary>
    public bool IsNamedOutside(string name) => _fileNames.Contains(name);

    private static bool IsLast(NmodlItem item) => item is CodeBlock
    {
        Kind: CodeBlockKind.Initial or CodeBlockKind.Breakpoint or CodeBlockKind.Constructor or CodeBlockKind.Destructor or CodeBlockKind.Before or CodeBlockKind.After,
    };

    /// <summary>What NEURON's translator defines as macros, so that code may ask for it.</summary>
    private static IEnumerable<string> OwnMacros(MechanismSource source) =>
        ["t", "dt", "exp", .. source.Variables.Where(v => source.Ranges.Contains(v.Name.Text)).Select(static v => v.Name.Text)];

    private static ImmutableArray<int> DatumColumns(MechanismSource source, VariableTable variables)
    {
        var columns = ImmutableArray.CreateBuilder<int>();
        if (source.Kind != MechanismKind.Density)
            columns.AddRange(-1, -1); // the area, the point process
        if (source.Kind != MechanismKind.ArtificialCell)
            columns.AddRange(source.IonVariables.Select(static _ => -1));
        columns.AddRange(source.Pointers.Concat(source.Objects).Select(name => variables.Find(name)?.Slot ?? -1));
        columns.AddRange(-1, -1); // events
        return columns.ToImmutable();
    }

    private static List<CToken> Scan(SourceSpan span) =>
        CScanner.Scan(span.Source, span.Start + "VERBATIM".Length, span.Start + span.Text.LastIndexOf("ENDVERBATIM", StringComparison.Ordinal));

    /// <summary>A header of the model lies beside its file; others are known.</summary>
    private SourceText? Include(string name, SourceText from)
    {
        var folder = Path.GetDirectoryName(from.Name.Length > 0 ? from.Name : _source.File.Span.Source.Name) ?? "";
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? new SourceText(path, Library.ModFolder.Read(path)) : null;
    }

    private void Process(NmodlItem item, CPreprocessor preprocessor)
    {
        if (item is not CodeBlock block)
            return;
        foreach (var verbatim in TreeWalk.Statements(block.Body).OfType<VerbatimStatement>())
            _pieces[verbatim.Span] = preprocessor.Process(Scan(verbatim.Span));
    }
}
