namespace Hoc.Net.Simulation.Tests;

/// <summary>The order in which psection lists what a section has. Expected orders: nrniv 8.2.2, psection() after the same steps.</summary>
public class ListingTests
{
    private readonly Section _section;

    public ListingTests() => _section = new Model(TestMechanisms.Catalog).AddSection("s");

    [Test]
    public void A_new_section_has_morphology_and_capacitance() =>
        Assert.That(Listing(), Is.EqualTo("morphology capacitance"));

    [Test]
    public void A_use_of_an_ion_moves_it_behind_its_user()
    {
        Insert("hh", "pas", "nal");
        Assert.That(Listing(), Is.EqualTo("morphology capacitance hh k_ion pas nal na_ion"));
    }

    [Test]
    public void A_copied_segment_lists_in_reverse_with_ions_behind_their_users()
    {
        Insert("hh", "pas", "nal");
        _section.SegmentCount = 3;
        Assert.That(Listing(), Is.EqualTo("nal pas hh na_ion k_ion capacitance morphology"));
        _section.SegmentCount = 1;
        Assert.That(Listing(), Is.EqualTo("morphology capacitance hh k_ion pas nal na_ion"));
    }

    [Test]
    public void What_is_inserted_later_stands_last_in_every_segment()
    {
        _section.SegmentCount = 3;
        Insert("pas");
        Assert.That(Listing(), Is.EqualTo("capacitance morphology pas"));
        _section.SegmentCount = 5;
        _section.SegmentCount = 2;
        Assert.That(Listing(), Is.EqualTo("pas morphology capacitance"));
    }

    [Test]
    public void Ions_inserted_first_move_too()
    {
        Insert("na_ion", "pas", "nal", "k_ion", "hh");
        Assert.That(Listing(), Is.EqualTo("morphology capacitance pas nal hh na_ion k_ion"));
        _section.Uninsert("hh");
        Assert.That(Listing(), Is.EqualTo("morphology capacitance pas nal na_ion k_ion"));
    }

    [Test]
    public void Point_processes_stand_among_mechanisms_by_age()
    {
        Insert("pas");
        _section.Model.Clamp(_section.At(0.5), 0, 0, 0);
        Insert("hh");
        Assert.That(Listing(), Is.EqualTo("morphology capacitance pas IClamp hh na_ion k_ion"));
        _section.SegmentCount = 3;
        Assert.That(Listing(), Is.EqualTo("hh na_ion k_ion pas capacitance morphology"));
        _section.SegmentCount = 1;
        Assert.That(Listing(), Is.EqualTo("morphology capacitance pas IClamp hh na_ion k_ion"));
    }

    [Test]
    public void The_first_segment_is_the_one_nearest_to_the_root()
    {
        _section.SegmentCount = 3;
        _section.Model.Clamp(_section.At(0.1), 0, 0, 0);
        Assert.That(Listing(), Is.EqualTo("capacitance morphology IClamp"));
        _section.ConnectTo(_section.Model.AddSection("parent"), 1, 1);
        Assert.That(Listing(), Is.EqualTo("capacitance morphology"));
    }

    [Test]
    public void Point_processes_at_the_end_of_a_child_stand_with_the_segment_it_is_attached_to()
    {
        var child = _section.Model.AddSection("child");
        child.ConnectTo(_section, 0.5);
        _section.Model.Clamp(child.At(0), 0, 0, 0);
        Assert.That(Listing(), Is.EqualTo("morphology capacitance IClamp"));
    }

    private string Listing() => string.Join(' ', _section.Listing.Select(e => e.Type.Name));

    private void Insert(params string[] names)
    {
        foreach (var name in names)
            _section.Insert(name);
    }
}
