using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;

namespace Hoc.Net.Mechanisms.Nmodl.Checks;

/// <summary>Checks declarations: each name once, and nothing said of a variable that its kind does not have.</summary>
internal sealed class DeclarationChecks(MechanismSource source, List<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, SourceSpan> _names = [];
    private readonly Dictionary<string, SourceSpan> _ions = [];

    public void Run()
    {
        foreach (NmodlItem item in source.File.Flattened()) Declare(item);
        foreach (IgnoredItem plot in source.File.Flattened().OfType<IgnoredItem>().Where(static item => item.Keyword == "PLOT").Skip(1))
            diagnostics.Add(StructureDiagnostics.SecondPlot(plot.Span with { Length = "PLOT".Length }));
        Independents([.. source.File.Flattened().OfType<IndependentBlock>().SelectMany(static block => block.Declarations)]);
        foreach (NeuronBlock block in source.File.Flattened().OfType<NeuronBlock>())
        {
            foreach (NeuronDeclaration declaration in block.Declarations) Check(declaration);
        }
    }

    private void Declare(NmodlItem item)
    {
        switch (item)
        {
            case ParameterBlock block:
                foreach (ParameterDeclaration parameter in block.Declarations) Declare(parameter.Name);
                break;
            case AssignedBlock block:
                foreach (VariableDeclaration variable in block.Declarations) Assigned(variable);
                break;
            case StateBlock block:
                foreach (VariableDeclaration variable in block.Declarations) Declare(variable.Name);
                break;
            case ConstantBlock block:
                foreach (ConstantDeclaration constant in block.Declarations) Declare(constant.Name);
                break;
            case UnitsBlock block:
                foreach (UnitConstant constant in block.Definitions.OfType<UnitConstant>()) Declare(constant.Name);
                break;
            case DefineItem define when _names.ContainsKey(define.Name.Text):
                Once(_names, define.Name);
                break;
            case FunctionTableItem table:
                Declare(table.Name);
                break;
            case CodeBlock { Name: { } name }:
                Declare(name);
                break;
        }
    }

    private void Assigned(VariableDeclaration variable)
    {
        Declare(variable.Name);
        if (variable.Start is { } start) diagnostics.Add(StructureDiagnostics.NotOfAssigned(start.Span, "START"));
        if (variable.Tolerance is { } tolerance) diagnostics.Add(StructureDiagnostics.NotOfAssigned(tolerance.Span, "a tolerance"));
    }

    private void Declare(NmodlName name)
    {
        if (name.Text == "celcius") diagnostics.Add(StructureDiagnostics.Misspelt(name.Span));
        if (ReservedWords.IsReserved(name.Text)) diagnostics.Add(StructureDiagnostics.Reserved(name.Span, name.Text));
        Once(_names, name);
    }

    /// <summary>The independent variable is the time, unless a file says that it is another.</summary>
    private void Independents(IndependentDeclaration[] declarations)
    {
        foreach (IndependentDeclaration second in declarations.Skip(1)) diagnostics.Add(StructureDiagnostics.SecondIndependent(second.Name.Span));
        string name = declarations is [var first, ..] ? first.Name.Text : "t";
        if (!_names.TryGetValue(name, out SourceSpan declared)) return;
        diagnostics.Add(declarations is [var independent, ..]
            ? StructureDiagnostics.DeclaredTwice(independent.Name.Span, name, declared)
            : StructureDiagnostics.TimeDeclared(declared));
    }

    private void Once(Dictionary<string, SourceSpan> known, NmodlName name)
    {
        if (!known.TryAdd(name.Text, name.Span)) diagnostics.Add(StructureDiagnostics.DeclaredTwice(name.Span, name.Text, known[name.Text]));
    }

    private void Check(NeuronDeclaration declaration)
    {
        if (declaration is UseIon ion) Once(_ions, ion.Ion);
        if (declaration is NameList { Keyword: NameListKeyword.Section } sections)
            diagnostics.Add(StructureDiagnostics.NoSections(sections.Span with { Length = "SECTION".Length }));
        if (declaration is NameList { Keyword: NameListKeyword.Random } streams)
            foreach (NmodlName stream in streams.Names) Declare(stream);
        if (declaration is not NameList { Keyword: NameListKeyword.Global or NameListKeyword.Pointer or NameListKeyword.BbcorePointer } list) return;
        bool isGlobal = list.Keyword == NameListKeyword.Global;
        foreach (NmodlName name in list.Names)
        {
            if (isGlobal && source.IsState(name.Text)) diagnostics.Add(StructureDiagnostics.GlobalState(name.Span, name.Text));
            if (!IsDeclared(name.Text))
                diagnostics.Add(StructureDiagnostics.NotDeclared(name.Span, name.Text, $"{list.Keyword}".ToUpperInvariant()));
        }
    }

    /// <summary>A state brings the variable it starts from, its name with a 0.</summary>
    private bool IsDeclared(string name) =>
        source.Find(name) is not null || source.Constants.ContainsKey(name) || (name.EndsWith('0') && source.IsState(name[..^1]));
}
