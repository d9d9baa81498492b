using System.Text;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Objects.Members;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>What <c>help name</c> shows: from the attributes of built-ins, the mechanisms, the run library and the ledger.</summary>
/// <param name="host">Whose names they are.</param>
internal sealed class HelpText(HocHost host)
{
    private const int Width = 96;

    private const string Introduction = """
        help NAME tells what a name is, how it is used and what it does, with units:
          help sprint             a function
          help Vector             a class and its members
          help Vector.record      a method; help record finds the classes that have it
          help hh                 a mechanism, its parameters and their units
          help celsius            a variable
          help forsec             a keyword
        Lists: help functions, classes, keywords, variables, mechanisms, library, examples, absent.
        At the prompt ?NAME is the same as help NAME. In a shell: hoc help NAME.

        """;

    /// <summary>The entry of a topic; null when there is none of that name.</summary>
    public string? Find(string topic)
    {
        string name = topic.Trim();
        if (name.IndexOf('(') is > 0 and var parenthesis) name = name[..parenthesis];
        if (name.Length == 0) return Introduction;
        return Listed(name) ?? Word(name) ?? Function(name) ?? Class(name) ?? Member(name) ?? Mechanism(name) ?? Variable(name)
            ?? Library(name) ?? MemberOfSome(name) ?? Absent(name);
    }

    /// <summary>What to say of a name without an entry.</summary>
    public string Unknown(string topic)
    {
        string near = NearNames.Suggest(topic, Topics) ?? "Say help alone to see how to ask.";
        return $"There is no help on '{topic}'. {near}\n";
    }

    /// <summary>Every name that has an entry.</summary>
    public IEnumerable<string> Topics => WordHelp.KeywordNames
        .Concat(host.Builtins.Functions.Keys)
        .Concat(ClassNames)
        .Concat(host.Builtins.Classes.Values.SelectMany(static definition => definition.MemberNames.Select(member => $"{definition.Mark.Name}.{member}")))
        .Concat(VariableNames)
        .Concat(MechanismNames)
        .Concat(LibraryHelp.Names(host.Library))
        .Concat(host.Ledger.All.Where(static name => name.Absence is not null).Select(static name => name.Name));

    private IEnumerable<string> ClassNames => host.Builtins.Classes.Keys
        .Concat(host.Catalog.Types.Where(PointProcessClass.IsFor).Select(static type => type.Name));

    private IEnumerable<string> MechanismNames => host.Catalog.Types.Where(static type => !PointProcessClass.IsFor(type)).Select(static type => type.Name);

    private IEnumerable<string> VariableNames => WordHelp.VariableNames.Concat(host.Catalog.VariableNames).Concat(host.Catalog.GlobalNames).Distinct();

    private string? Listed(string name) => name switch
    {
        "functions" => List("Functions", host.Builtins.Functions.Keys),
        "classes" => List("Classes", ClassNames),
        "keywords" => List("Keywords", WordHelp.KeywordNames),
        "variables" => List("Variables", VariableNames),
        "mechanisms" => List("Mechanisms", MechanismNames),
        "library" => List("Run library, after load_file(\"nrngui.hoc\")", LibraryHelp.Names(host.Library)),
        "examples" => List("Names with an example", host.Examples.Names),
        "absent" => AbsentNames(),
        _ => null,
    };

    private string? Word(string name) => WordHelp.Keyword(name) is { } word ? Entry(name, word.Usage, word.Help) : null;

    private string? Function(string name) => host.Builtins.Functions.TryGetValue(name, out BuiltinFunction? function)
        ? Entry(name, function.Usage, function.Help, function.Partly)
        : null;

    private string? Class(string name)
    {
        if (host.Builtins.Classes.TryGetValue(name, out BuiltinClassDefinition? definition))
        {
            var absent = host.Ledger.All.Where(member => member.Owner == name && member.Absence is not null && definition.FindMember(member.Name[(name.Length + 1)..]) is null);
            return Described(definition.Mark.Usage, definition.Mark.Help, definition.Mark.Partly)
                + List($"Members (help {name}.NAME tells more)", definition.MemberNames)
                + List("NEURON's members that are not here", absent.Select(member => member.Name[(name.Length + 1)..]))
                + Shown(name);
        }

        return host.Catalog.TryGetType(name, out MechanismType? type) && PointProcessClass.IsFor(type) ? Process(type) : null;
    }

    private string? Member(string name)
    {
        int dot = name.IndexOf('.');
        if (dot < 0) return null;
        (string owner, string member) = (name[..dot], name[(dot + 1)..]);
        if (owner == Inventory.AnyPointProcess) return WordHelp.ProcessMember(member) is { } any ? Entry(name, any.Usage, any.Help) : null;
        if (host.Builtins.Classes.TryGetValue(owner, out BuiltinClassDefinition? definition))
            return definition.Describe(member) is { } found ? Entry(name, found.Usage, found.Help, found.Partly) : null;
        if (!host.Catalog.TryGetType(owner, out MechanismType? type)) return null;
        if (InstanceObjectMethod.Find(owner, member) is { } giving) return Entry(name, giving.Usage, giving.Help);
        if (type.Functions.FirstOrDefault(function => function.Name == member) is { } function)
            return Entry(name, $"{member}({string.Join(", ", Enumerable.Range(1, function.ArgumentCount).Select(i => $"x{i}"))})", $"A function of {owner}.");
        int field = type.FieldIndex(member);
        if (field < 0) return PointProcessClass.IsFor(type) && WordHelp.ProcessMember(member) is { } common ? Entry(name, common.Usage, common.Help) : null;
        return $"{name}\n  {Unit(type.Fields[field])}\n{Shown(name)}";
    }

    private string? MemberOfSome(string name)
    {
        string[] owners =
        [
            .. host.Builtins.Classes.Values.Where(definition => definition.Describe(name) is not null).Select(static definition => definition.Mark.Name)
                .Order(StringComparer.Ordinal),
        ];
        return owners switch
        {
            [] => null,
            [var only] => Member($"{only}.{name}"),
            _ => List($"Several classes have {name}", owners.Select(owner => $"{owner}.{name}")),
        };
    }

    private string? Mechanism(string name) => host.Catalog.TryGetType(name, out MechanismType? type) ? Process(type) : null;

    private string? Variable(string name)
    {
        if (WordHelp.Variable(name) is { } word) return Entry(name, word.Usage, word.Help);
        if (host.Catalog.TryGetVariable(name, out RangeVariable? range))
            return $"{name}(x)\n  A variable of {range.Type.Name}, along each section: {Unit(range.Field)}\n{Shown(name)}";
        return host.Catalog.TryGetGlobal(name, out GlobalVariable? global)
            ? $"{name}\n  A variable of {global.Type.Name}, the same everywhere.\n{Shown(name)}"
            : null;
    }

    private string? Library(string name) => LibraryHelp.Find(host.Library, name) is { } found
        ? Entry(name, found.Usage, $"{found.Help} Of the run library: load_file(\"nrngui.hoc\").".TrimStart())
        : null;

    private string? Absent(string name) => host.Ledger.Remedy(name) is { } reason ? Wrapped(reason, "") : null;

    private string Entry(string name, string usage, string help, string? partly = null) => Described(usage, help, partly) + Shown(name);

    private static string Described(string usage, string help, string? partly) =>
        $"{usage}\n{Wrapped(help, "  ")}{(partly is null ? "" : Wrapped($"In part: {partly}.", "  "))}";

    /// <summary>The example of a name and what it prints; members of all point processes share theirs.</summary>
    private string Shown(string name)
    {
        int dot = name.IndexOf('.');
        Example? example = host.Examples.Find(name) ?? (dot > 0 && WordHelp.ProcessMember(name[(dot + 1)..]) is not null
            ? host.Examples.Find(Inventory.AnyPointProcess + name[dot..])
            : null);
        if (example is null) return "";
        return $"\n  Example:\n{Indented(example.Statements)}{(example.Output.Length > 0 ? $"  prints\n{Indented(example.Output)}" : "")}";
    }

    private string Process(MechanismType type)
    {
        bool isObject = PointProcessClass.IsFor(type);
        var text = new StringBuilder(isObject ? $"new {type.Name}(x)\n" : type.Kind == MechanismKind.Ion ? $"{type.Name}\n" : $"insert {type.Name}\n");
        text.Append($"  {Kind(type.Kind)}.\n");
        foreach (Field field in type.Fields.Where(static field => field.IsVisible))
            text.Append($"  {(isObject ? $".{field.Name}" : field.Name + type.Suffix),-14} {Unit(field)}\n");
        foreach (GlobalField global in type.Globals) text.Append($"  {global.Name + "_" + type.Name,-14} the same everywhere\n");
        return text.Append(Shown(type.Name)).ToString();
    }

    private static string Kind(MechanismKind kind) => kind switch
    {
        MechanismKind.PointProcess => "A point process: it sits at one place of a section",
        MechanismKind.ArtificialCell => "An artificial cell: it sits in no section",
        MechanismKind.Ion => "An ion: it comes with the mechanisms that use it",
        _ => "A density mechanism: it is spread over sections",
    };

    private static string Unit(Field field)
    {
        string role = field.Role == FieldRole.Parameter ? $"a parameter, {field.Default:G6} at first" : field.Role == FieldRole.State ? "a state" : field.Role == FieldRole.Pointer ? "a POINTER, which setpointer sets" : field.Role == FieldRole.Random ? "a stream of random numbers, an NMODLRandom" : "computed";
        return field.Units.Length > 0 ? $"{field.Units}, {role}" : role;
    }

    private string AbsentNames()
    {
        var text = new StringBuilder();
        foreach (AbsenceReason reason in AbsenceReasons.All)
        {
            var names = host.Ledger.All.Where(name => name.Absence == reason && name.Kind != NameKind.Method).Select(static name => name.Name);
            text.Append(List($"{char.ToUpperInvariant(reason.When[0])}{reason.When[1..]}: {reason.Clause}", names));
        }

        return text.ToString();
    }

    private static string List(string title, IEnumerable<string> names)
    {
        string text = string.Join(" ", names.Order(StringComparer.Ordinal));
        return text.Length == 0 ? "" : $"{title}:\n{Wrapped(text, "  ")}";
    }

    private static string Indented(string text) => string.Concat(text.TrimEnd('\n').Split('\n').Select(static line => $"    {line}".TrimEnd() + "\n"));

    private static string Wrapped(string text, string indent)
    {
        var lines = new StringBuilder(indent);
        int column = indent.Length;
        foreach (string word in text.Split(' '))
        {
            if (column > indent.Length && column + 1 + word.Length > Width)
            {
                lines.Append('\n').Append(indent);
                column = indent.Length;
            }
            else if (column > indent.Length)
            {
                lines.Append(' ');
                column++;
            }

            lines.Append(word);
            column += word.Length;
        }

        return lines.Append('\n').ToString();
    }
}
