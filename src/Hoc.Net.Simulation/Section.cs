using Hoc.Net.Simulation.Geometry;

namespace Hoc.Net.Simulation;

/// <summary>
/// An unbranched cable of a model, divided into segments of equal length. Each segment has a node at its centre, the
/// section has one more at its far end; the near end is the node of the parent, or a root node.
/// </summary>
public sealed partial class Section
{
    private readonly SectionCable _cable;
    private readonly SectionMembrane _membrane;

    internal Section(Model model, string name)
    {
        Model = model;
        Name = name;
        _cable = new SectionCable(this);
        _membrane = new SectionMembrane(this, model.Store);
        AddRoot();
    }

    /// <summary>The model.</summary>
    public Model Model { get; }

    /// <summary>The name, such as "soma" or "Cell[0].dend[3]". The model does not ask that it be unique.</summary>
    public string Name { get; internal set; }

    /// <summary>False once the section has been removed from its model.</summary>
    public bool Exists { get; private set; } = true;

    /// <summary>
    /// The length, µm; 100 in a new section, later that of the <see cref="Points"/>, which are stretched when it is set.
    /// </summary>
    /// <exception cref="InvalidPropertyException">The value is not positive.</exception>
    public double Length
    {
        get => Alive()._cable.Length;
        set => Alive()._cable.Length = Positive(value, "L");
    }

    /// <summary>The number of segments, 1 to 32767. Each new segment is a copy of the old one that spans its centre.</summary>
    /// <exception cref="InvalidPropertyException">The value is out of range.</exception>
    public int SegmentCount
    {
        get => Alive()._membrane.SegmentCount;
        set
        {
            if (value is < 1 or > 32767)
                throw new InvalidPropertyException(Name, "nseg", value, "a whole number from 1 to 32767");
            if (value == Alive()._membrane.SegmentCount)
                return;
            _cable.SettlePoints();
            MoveResidents(_membrane.Resize(value), value);
            _cable.NoteChange();
            Model.NoteTreeChange();
        }
    }

    /// <summary>The axial resistivity of the cytoplasm, Ω·cm; 35.4 in a new section.</summary>
    /// <exception cref="InvalidPropertyException">The value is not positive.</exception>
    public double AxialResistivity
    {
        get => Alive()._cable.AxialResistivity;
        set => Alive()._cable.AxialResistivity = Positive(value, "Ra");
    }

    /// <summary>The number of equal branches that the section stands for (rallbranch); 1 in a new section.</summary>
    public double RallBranch
    {
        get => Alive()._cable.RallBranch;
        set => Alive()._cable.RallBranch = Positive(value, "rallbranch");
    }

    /// <summary>A place along the section.</summary>
    /// <exception cref="LocationOutOfRangeException">The location is not in 0..1.</exception>
    public Segment At(double x) => new(this, InRange(x));

    /// <summary>The centre of a segment as relative location.</summary>
    public double Centre(int segment) => (segment + 0.5) / SegmentCount;

    /// <summary>The index of the segment that contains a location; ends belong to the first and last segment.</summary>
    /// <exception cref="LocationOutOfRangeException">The location is not in 0..1.</exception>
    public int SegmentIndex(double x) => Math.Min((int)(SegmentCount * InRange(x)), SegmentCount - 1);

    /// <summary>The membrane area of the segment at x, µm²; 0 at the ends.</summary>
    public double Area(double x) => Alive()._cable.Area(InRange(x));

    /// <summary>
    /// The axial resistance between the node at x and its parent node, MΩ; 1e30 at a root node, which has no parent.
    /// </summary>
    public double AxialResistance(double x) => Alive()._cable.AxialResistance(InRange(x));

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The point processes in the section, in the order of their arrival.</summary>
    public IReadOnlyList<PointProcess> PointProcesses => Residents;

    internal List<PointProcess> Residents { get; } = [];

    internal SectionCable Cable => _cable;

    internal SectionMembrane Membrane => _membrane;

    /// <summary>Gives back all rows. The model has already taken the section out of its tree.</summary>
    internal void Release()
    {
        Exists = false;
        ReleaseLayers();
        _membrane.Release();
        ReleaseRoot();
    }

    internal Section Alive() => Exists ? this : throw new DeletedReferenceException($"Section {Name}");

    /// <summary>
    /// After a change of nseg: point processes move with their segment; those whose segment has gone go to the one that contains
    /// its centre (on a border the one nearer to the root), and count as placed there anew.
    /// </summary>
    /// <param name="survivor">For each old segment, from the near end on, the new one that it lives on as, or -1.</param>
    /// <param name="count">The new number of segments.</param>
    private void MoveResidents(int[] survivor, int count)
    {
        if (Residents.Count == 0)
            return;
        var homeless = new List<(int Segment, PointProcess PointProcess)>();
        foreach (var resident in Residents)
        {
            if (resident.Place is 0 or 1)
                continue;
            var old = (int)(survivor.Length * Oriented(resident.Place));
            if (survivor[old] >= 0)
                resident.Place = Oriented((survivor[old] + 0.5) / count);
            else
                homeless.Add((old, resident));
        }

        foreach (var (segment, resident) in homeless.OrderBy(static h => h.Segment).ThenByDescending(static h => h.PointProcess.Age))
        {
            resident.Place = Oriented((Containing(segment) + 0.5) / count);
            resident.Renew();
        }

        int Containing(int old) => ((2 * old + 1) * count - 1) / (2 * survivor.Length);
    }

    private static double InRange(double x) => x is >= 0 and <= 1 ? x : throw new LocationOutOfRangeException(x);

    private double Positive(double value, string property) =>
        value > 0 ? value : throw new InvalidPropertyException(Name, property, value, "a positive value");
}
