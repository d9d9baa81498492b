using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Nmodl.Printing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;

namespace Hoc.Net.Mechanisms.Nmodl;

/// <summary>Writes a mechanism, as it was read or as a pass has made it, as NMODL.</summary>
internal static class SourcePrinter
{
    /// <summary>Declarations as they were written, variables that passes have made, then the blocks.</summary>
    public static string Print(MechanismSource source)
    {
        ImmutableArray<NmodlItem> items = [.. source.File.Flattened().Where(item => item is not CodeBlock), .. Made(source), .. source.Blocks];
        return NmodlPrinter.Print(new NmodlFile(source.File.Span, items));
    }

    private static IEnumerable<NmodlItem> Made(MechanismSource source)
    {
        SourceSpan nowhere = source.File.Span;
        HashSet<string> written = [.. source.File.Flattened().SelectMany(NamesIn)];
        ImmutableArray<VariableDeclaration> made =
        [
            .. source.Variables.Where(variable => variable.Role != VariableRole.UnitConstant && !written.Contains(variable.Name.Text)).Select(variable =>
                new VariableDeclaration(nowhere, variable.Name, LengthOf(variable), null, null, null, null, null)),
        ];
        return made.Length == 0 ? [] : [new AssignedBlock(nowhere, made)];
    }

    private static NumberLiteral? LengthOf(DeclaredVariable variable) =>
        variable.IsArray ? new NumberLiteral(variable.Name.Span, variable.Length, $"{variable.Length}", null) : null;

    private static IEnumerable<string> NamesIn(NmodlItem item) => item switch
    {
        ParameterBlock block => block.Declarations.Select(declaration => declaration.Name.Text),
        AssignedBlock block => block.Declarations.Select(declaration => declaration.Name.Text),
        StateBlock block => block.Declarations.Select(declaration => declaration.Name.Text),
        LocalItem local => local.Variables.Select(variable => variable.Name.Text),
        _ => [],
    };
}
