using System.Text.RegularExpressions;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Members that the object or section in front of the dot does not have; where the text does not tell its class, that no class has.</summary>
internal sealed partial class MemberRule : ICheckRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program)
    {
        HashSet<string> known = KnownMembers(program);
        HashSet<string> installed = InstalledMembers(program);
        foreach (MemberOccurrence use in program.Members)
        {
            if (UndefinedNameRule.IsOfMissingMechanism(use.Syntax.Member.Name, program) || installed.Contains(use.Syntax.Member.Name)) continue;
            if (Mistake(use, program, known) is { } mistake) yield return mistake;
        }
    }

    private static Diagnostic? Mistake(MemberOccurrence use, CheckedProgram program, HashSet<string> known)
    {
        string member = use.Syntax.Member.Name;
        if (use.Receiver(program) is { } className)
        {
            if (program.Templates.TryGetValue(className, out ScopeNames? template)) return OfTemplate(use, template, program);
            if (program.Session.Names.FindClass(className) is { } builtIn) return OfClass(use, builtIn);
        }

        if (known.Contains(member) || program.WordsInStrings.Contains(member)) return null;
        return new Diagnostic(
            CheckDiagnostics.UnknownMember,
            use.Syntax.Member.Span,
            $"no section and no class has a member '{member}'.",
            NearNames.Suggest(member, known) ?? "Check the name, and whether the file that defines it is loaded.");
    }

    private static Diagnostic? OfTemplate(MemberOccurrence use, ScopeNames template, CheckedProgram program)
    {
        string member = use.Syntax.Member.Name;
        if (template.Publics.Contains(member)) return null;
        return program.Doubtful(template.Declares(member)
            ? new Diagnostic(
                RuntimeDiagnostics.PrivateMember,
                use.Syntax.Member.Span,
                $"'{member}' of {template.Template} is private.",
                $"Say 'public {member}' in the template to show it.")
            : new Diagnostic(
                RuntimeDiagnostics.UnknownMember,
                use.Syntax.Member.Span,
                $"{template.Template} has no member '{member}'.",
                NearNames.Suggest(member, template.Publics) ?? $"Define it in the template, and say 'public {member}'."));
    }

    private static Diagnostic? OfClass(MemberOccurrence use, HocClass builtIn)
    {
        try
        {
            builtIn.FindMember(use.Syntax.Member.Name, use.Syntax.Member.Span);
            return null;
        }
        catch (HocException unknown)
        {
            return unknown.Diagnostic;
        }
    }

    /// <summary>Methods of Vector that C code in MOD files adds.</summary>
    private static HashSet<string> InstalledMembers(CheckedProgram program) =>
        [.. program.Session.Mechanisms.Files.SelectMany(static file => Installation().Matches(file.Text)).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex(@"install_vector_method\s*\(\s*""(\w+)""")]
    private static partial Regex Installation();

    private static HashSet<string> KnownMembers(CheckedProgram program)
    {
        HocSession session = program.Session;
        MechanismCatalog catalog = session.Model.Catalog;
        IEnumerable<string> ofTemplates = session.Names.Globals.Symbols.Select(static symbol => symbol.Storage).OfType<Template>()
            .SelectMany(static template => template.Scope.Symbols).Where(static symbol => symbol.IsPublic).Select(static symbol => symbol.Name);
        return
        [
            .. session.Host.Builtins.Classes.Values.SelectMany(static type => type.MemberNames), "x",
            .. program.Templates.Values.SelectMany(static template => template.Publics), .. ofTemplates,
            .. catalog.VariableNames, .. SectionProperty.Names,
            .. catalog.Types.Where(PointProcessClass.IsFor).SelectMany(static type => type.Fields.Select(static field => field.Name)),
            .. catalog.Types.SelectMany(static type => type.Functions.Select(static function => function.Name)),
            .. program.TopLevel.Names.Where(static name => name.Kinds.Contains(SymbolKind.Section)).Select(static name => name.Name),
            "loc", "get_loc", "has_loc", "get_segment",
        ];
    }
}
