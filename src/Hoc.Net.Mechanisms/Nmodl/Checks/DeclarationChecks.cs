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
        Once(_names, name);
    }

    private void Once(Dictionary<string, SourceSpan> known, NmodlName name)
    {
        if (!known.TryAdd(name.Text, name.Span)) diagnostics.Add(StructureDiagnostics.DeclaredTwice(name.Span, name.Text, known[name.Text]));
    }

    private void Check(NeuronDeclaration declaration)
    {
        if (declaration is UseIon ion) Once(_ions, ion.Ion);
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
