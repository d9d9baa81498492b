using System.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>
/// Writes docs/language.md: what is supported, told by the code itself. A test fails when the page is stale.
/// </summary>
internal static class LanguageReference
{
    /// <summary>The page as Markdown.</summary>
    public static string Write(BuiltinTable builtins, MechanismCatalog catalog)
    {
        var page = new StringBuilder();
        page.Append(Introduction);
        AppendFunctions(page, builtins);
        AppendClasses(page, builtins);
        AppendMechanisms(page, catalog);
        return page.ToString();
    }

    private const string Introduction = """
        # The language: what is supported

        This page is written by the code itself; a test fails when it is stale.

        **Statements**: all of HOC's grammar. `if else while for` in all forms (`for (;;)`, `for i = a, b`, `for (x)`, `for (x, 0)`,
        `for iterator()`), `forall forsec ifsec`, `break continue return stop`, `proc func obfunc iterator iterator_statement`,
        `local localobj`, `$1 $s1 $o1 $&1 $i`, `begintemplate endtemplate public external new`, `double strdef objref`,
        `create access insert uninsert connect`, `v(0:1) = a:b`, `print`, session files. `setpointer` is understood, but no mechanism has a
        POINTER yet.

        **Variables**: `t dt celsius secondorder float_epsilon hoc_ac_ PI E GAMMA DEG PHI FARADAY R`, the sections' `L Ra nseg rallbranch
        diam cm v`, the range variables and globals of the mechanisms below.

        **Run library** (`load_file("nrngui.hoc")`, `"stdrun.hoc"`, `"stdlib.hoc"`, `"noload.hoc"`): `run init stdinit continuerun advance step
        steprun setdt tstop v_init steps_per_ms runStopAt runStopIn stoprun graphList addplot newPlotV lambda_f` and the rest of run
        control; scripts override each by a procedure of their own.


        """;

    private static void AppendFunctions(StringBuilder page, BuiltinTable builtins)
    {
        page.Append("## Functions\n\n| call | what it does |\n|---|---|\n");
        foreach (BuiltinFunction function in builtins.Functions.Values.OrderBy(f => f.Name, StringComparer.Ordinal))
            page.Append($"| {Code(function.Usage)} | {Text(function.Help)} |\n");
        page.Append('\n');
    }

    private static void AppendClasses(StringBuilder page, BuiltinTable builtins)
    {
        page.Append("## Classes\n\n");
        foreach (BuiltinClassDefinition definition in builtins.Classes.Values.OrderBy(c => c.Mark.Name, StringComparer.Ordinal))
        {
            page.Append($"### {definition.Mark.Name}\n\n{Text(definition.Mark.Help)} {Code(definition.Mark.Usage)}\n\n");
            if (!definition.Descriptions.Any()) continue;
            page.Append("| member | what it does |\n|---|---|\n");
            foreach (var (usage, help) in definition.Descriptions) page.Append($"| {Code(usage)} | {Text(help)} |\n");
            page.Append('\n');
        }
    }

    private static void AppendMechanisms(StringBuilder page, MechanismCatalog catalog)
    {
        page.Append("## Mechanisms\n\n| name | kind | parameters | computed | shared |\n|---|---|---|---|---|\n");
        foreach (MechanismType type in catalog.Types.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            page.Append($"| `{type.Name}` | {KindOf(type.Kind)} | {Fields(type, FieldRole.Parameter)} ");
            page.Append($"| {Fields(type, FieldRole.State, FieldRole.Assigned)} | {Globals(type)} |\n");
        }
    }

    private static string KindOf(MechanismKind kind) => kind switch
    {
        MechanismKind.PointProcess => "point process",
        MechanismKind.Density => "density",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Fields(MechanismType type, params FieldRole[] roles) => string.Join(", ", type.Fields
        .Where(field => roles.Contains(field.Role))
        .Select(field => $"`{field.Name}{type.Suffix}`{(field.Units.Length > 0 ? $" ({field.Units})" : "")}"));

    private static string Globals(MechanismType type) => string.Join(", ", type.Globals.Select(global => $"`{global.Name}_{type.Name}`"));

    private static string Code(string text) => $"`{text.Replace("|", "\\|")}`";

    private static string Text(string text) => text.Replace("|", "\\|");
}
