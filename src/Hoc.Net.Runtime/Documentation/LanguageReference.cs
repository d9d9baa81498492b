using System.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>
/// Writes docs/language.md: every documented name of NEURON, told by the code itself. A test fails when the page is stale.
/// </summary>
internal sealed class LanguageReference
{
    private readonly HocHost _host;
    private readonly ILookup<string, DocumentedName> _members;
    private readonly HashSet<DocumentedName> _absent;

    private LanguageReference(HocHost host)
    {
        _host = host;
        using var inventory = new Inventory(host);
        _absent = [.. host.Ledger.All.Where(name => !inventory.Has(name))];
        _members = host.Ledger.All.Where(static name => name.Kind == NameKind.Method).ToLookup(static name => name.Owner);
    }

    /// <summary>The page as Markdown.</summary>
    public static string Write(HocHost host) => new LanguageReference(host).Write();

    private string Write()
    {
        var page = new StringBuilder();
        page.Append(Introduction);
        AppendCounts(page);
        page.Append(Words);
        AppendFunctions(page);
        AppendClasses(page);
        AppendMechanisms(page, _host.Catalog);
        AppendAbsent(page);
        AppendExamples(page);
        return page.ToString();
    }

    private const string Introduction = """
        # The language: what is supported

        Every name that NEURON 8.2 documents, and what published models use beyond: what exists whole, what in part, what does not,
        and why. `hoc help NAME` shows an entry in the terminal. This page is written by the code itself; a test fails when it is stale.


        """;

    private const string Words = """

        ## Statements, variables, run library

        **Statements**: all of HOC's grammar. `if else while for` in all forms (`for (i = 0; i < n; i += 1)`, `for i = a, b`, `for (x)`, `for (x, 0)`,
        `for iterator()`), `forall forsec ifsec`, `break continue return stop`, `proc func obfunc iterator iterator_statement`,
        `local localobj`, `$1 $s1 $o1 $&1 $i`, `begintemplate endtemplate public external new`, `double strdef objref`,
        `create access insert uninsert connect`, `v(0:1) = a:b`, `print`, session files, `setpointer`.

        **Variables**: `t dt celsius secondorder float_epsilon hoc_ac_ PI E GAMMA DEG PHI FARADAY R`, the sections' `L Ra nseg rallbranch
        diam cm v`, the range variables and globals of the mechanisms below.

        **Run library** (`load_file("nrngui.hoc")`, `"stdrun.hoc"`, `"stdlib.hoc"`, `"noload.hoc"`): `run init stdinit continuerun advance step
        steprun setdt tstop v_init steps_per_ms runStopAt runStopIn stoprun graphList addplot newPlotV lambda_f` and the rest of run
        control; scripts override each by a procedure of their own.


        """;

    private void AppendCounts(StringBuilder page)
    {
        page.Append("| names | documented | whole | in part | later | never |\n|---|--:|--:|--:|--:|--:|\n");
        foreach (NameKind kind in Enum.GetValues<NameKind>())
            AppendCount(page, PluralOf(kind), _host.Ledger.All.Where(name => name.Kind == kind));
        AppendCount(page, "**all**", _host.Ledger.All);
        page.Append("\n| class | documented members | whole | in part | later | never |\n|---|--:|--:|--:|--:|--:|\n");
        foreach (IGrouping<string, DocumentedName> members in _members.OrderBy(static members => members.Key, StringComparer.Ordinal))
        {
            if (members.Any(name => !_absent.Contains(name))) AppendCount(page, $"`{members.Key}`", members);
        }
    }

    private void AppendCount(StringBuilder page, string title, IEnumerable<DocumentedName> names)
    {
        (int whole, int part, int later, int never) = (0, 0, 0, 0);
        foreach (DocumentedName name in names)
        {
            if (!_absent.Contains(name)) _ = IsPartial(name) ? part++ : whole++;
            else _ = name.Absence is { IsForGood: true } ? never++ : later++;
        }

        page.Append($"| {title} | {whole + part + later + never} | {whole} | {part} | {later} | {never} |\n");
    }

    private bool IsPartial(DocumentedName name) => name.Kind switch
    {
        NameKind.Function => _host.Builtins.Functions.TryGetValue(name.Name, out BuiltinFunction? function) && function.Partly is not null,
        NameKind.Class => _host.Builtins.Classes.TryGetValue(name.Name, out BuiltinClassDefinition? definition) && definition.Mark.Partly is not null,
        NameKind.Method => _host.Builtins.Classes.TryGetValue(name.Owner, out BuiltinClassDefinition? owner)
            && owner.Describe(name.Name[(name.Owner.Length + 1)..]) is { Partly: not null },
        _ => false,
    };

    private void AppendFunctions(StringBuilder page)
    {
        page.Append("## Functions\n\n| call | what it does |\n|---|---|\n");
        foreach (BuiltinFunction function in _host.Builtins.Functions.Values.OrderBy(f => f.Name, StringComparer.Ordinal))
            page.Append($"| {Code(function.Usage)} | {Text(function.Help)}{Part(function.Partly)} |\n");
        page.Append('\n');
    }

    private void AppendClasses(StringBuilder page)
    {
        page.Append("## Classes\n\n");
        foreach (BuiltinClassDefinition definition in _host.Builtins.Classes.Values.OrderBy(c => c.Mark.Name, StringComparer.Ordinal))
        {
            page.Append($"### {definition.Mark.Name}\n\n{Text(definition.Mark.Help)}{Part(definition.Mark.Partly)} {Code(definition.Mark.Usage)}\n\n");
            AppendMembers(page, definition);
        }
    }

    private void AppendMembers(StringBuilder page, BuiltinClassDefinition definition)
    {
        if (definition.Descriptions.Any())
        {
            page.Append("| member | what it does |\n|---|---|\n");
            foreach (BuiltinDescription member in definition.Descriptions)
                page.Append($"| {Code(member.Usage)} | {Text(member.Help)}{Part(member.Partly)} |\n");
            page.Append('\n');
        }

        var absent = _members[definition.Mark.Name].Where(_absent.Contains).ToList();
        if (absent.Count == 0) return;
        foreach (var group in absent.GroupBy(static name => name.Absence!))
            page.Append($"Not here, as {group.Key.Clause}: {NamesOf(group)}.\n\n");
    }

    private static void AppendMechanisms(StringBuilder page, MechanismCatalog catalog)
    {
        page.Append("## Mechanisms\n\n| name | kind | parameters | computed | shared |\n|---|---|---|---|---|\n");
        foreach (MechanismType type in catalog.Types.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            page.Append($"| `{type.Name}` | {KindOf(type.Kind)} | {Fields(type, FieldRole.Parameter)} ");
            page.Append($"| {Fields(type, FieldRole.State, FieldRole.Assigned)} | {Globals(type)} |\n");
        }

        page.Append('\n');
    }

    /// <summary>What is absent outside the classes that exist, by reason; the members of absent classes are counted only.</summary>
    private void AppendAbsent(StringBuilder page)
    {
        page.Append("## What does not exist\n\nScripts that use one of these names are told so, with the reason.\n\n| why | names |\n|---|---|\n");
        foreach (AbsenceReason reason in AbsenceReasons.All)
        {
            var names = _absent.Where(name => name.Absence == reason && name.Kind != NameKind.Method)
                .OrderBy(static name => name.Name, StringComparer.Ordinal).ToList();
            if (names.Count > 0) page.Append($"| {reason.When}: {reason.Clause} | {NamesOf(names)} |\n");
        }
    }

    private void AppendExamples(StringBuilder page)
    {
        page.Append("\n## Examples\n\nEach runs as a test, and prints what stands behind `prints`. `hoc help NAME` shows the one of a name.\n");
        foreach (Example example in _host.Examples.All)
        {
            page.Append($"\n{string.Join(", ", example.Names.Select(static name => $"`{name}`"))}\n\n```hoc\n{example.Statements}```\n");
            if (example.Output.Length > 0) page.Append($"\nprints\n\n```text\n{example.Output}```\n");
        }
    }

    private string NamesOf(IEnumerable<DocumentedName> names) => string.Join(", ", names.Select(name => name.Kind switch
    {
        NameKind.Method => $"`{name.Name[(name.Owner.Length + 1)..]}`",
        NameKind.Class when _members[name.Name].Count() is > 0 and var count => $"`{name.Name}` (and its {count} member{(count == 1 ? "" : "s")})",
        _ => $"`{name.Name}`",
    }));

    private static string PluralOf(NameKind kind) => kind switch
    {
        NameKind.Class => "classes",
        NameKind.Method => "methods and variables of classes",
        NameKind.Library => "run library",
        _ => kind.ToString().ToLowerInvariant() + "s",
    };

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

    private static string Part(string? partly) => partly is null ? "" : $" *In part: {Text(partly)}.*";

    private static string Code(string text) => $"`{text.Replace("|", "\\|")}`";

    private static string Text(string text) => text.Replace("|", "\\|");
}
