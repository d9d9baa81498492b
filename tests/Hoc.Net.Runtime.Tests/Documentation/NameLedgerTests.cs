using Hoc.Net.Runtime.Documentation;

namespace Hoc.Net.Runtime.Tests.Documentation;

/// <summary>Holds the ledger of names to what exists.</summary>
public sealed class NameLedgerTests
{
    private const string File = "src/Hoc.Net.Runtime/Documentation/names.tsv";

    [Test]
    public void Every_name_exists_or_has_a_reason_why_not()
    {
        using var host = new HocHost();
        using var inventory = new Inventory(host);
        var faults = host.Ledger.All.Select(name => Fault(name, inventory.Has(name))).OfType<string>();

        Assert.That(string.Join("\n", faults), Is.Empty);
    }

    [Test]
    public void Names_stand_once_and_in_order()
    {
        var lines = new NameLedger().All.Select(name => $"{name.Kind.ToString().ToLowerInvariant()}\t{name.Name}").ToList();

        Assert.That(lines, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique, $"Sort {File}, one name a line.");
    }

    [Test]
    public void Every_member_has_its_class()
    {
        var names = new NameLedger().All;
        var classes = names.Where(name => name.Kind == NameKind.Class).Select(name => name.Name).Append(Inventory.AnyPointProcess);

        Assert.That(names.Where(name => name.Kind == NameKind.Method).Select(name => name.Owner).Distinct(), Is.SubsetOf(classes));
    }

    [Test]
    public void Every_reason_is_somebody_s()
    {
        var used = new NameLedger().All.Select(name => name.Absence?.Code);

        Assert.That(AbsenceReasons.All.Select(reason => reason.Code), Is.SubsetOf(used));
    }

    private static string? Fault(DocumentedName name, bool exists) => (exists, name.Absence) switch
    {
        (true, { } reason) => $"{name.Name} exists: strike '{reason.Code}' from line {name.Line} of {File} (or from the line of its class).",
        (false, null) => $"{name.Name} does not exist: build it, or give a reason on line {name.Line} of {File}; AbsenceReasons.cs has them.",
        _ => null,
    };
}
