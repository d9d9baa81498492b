using Hoc.Net.Simulation.Geometry;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Sections shaped by 3-D points, against closed forms, and what edits do to them.</summary>
public class PointsTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);
    private readonly Section _section;

    public PointsTests() => _section = _model.AddSection("dend");

    [Test]
    public void Two_equal_diameters_make_a_cylinder([Values(1, 2, 5, 32)] int count)
    {
        _section.SegmentCount = count;
        _section.Points.Add(0, 0, 0, 2);
        _section.Points.Add(30, 40, 0, 2);
        Assert.That(_section.Length, Is.EqualTo(50));
        Assert.That(Areas().Sum(), Is.EqualTo(Math.PI * 2 * 50).Within(1e-12 * 314));
        Assert.That(Resistances().Sum(), Is.EqualTo(0.01 * 35.4 * 50 / Math.PI).Within(1e-12));
        for (var i = 0; i < count; i++)
            Assert.That(_section.At(_section.Centre(i)).Diameter.Value, Is.EqualTo(2).Within(1e-12));
    }

    [Test]
    public void A_cone_has_its_lateral_area_and_its_resistance([Values(1, 2, 3, 7, 20)] int count)
    {
        _section.SegmentCount = count;
        _section.AxialResistivity = 100;
        _section.Points.Add(0, 0, 0, 6);
        _section.Points.Add(0, 0, 20, 1);
        var slant = Math.Sqrt(20 * 20 + 2.5 * 2.5);
        Assert.That(Areas().Sum(), Is.EqualTo(Math.PI * 3.5 * slant).Within(1e-11));
        Assert.That(Resistances().Sum(), Is.EqualTo(0.01 * 100 * 4 * 20 / (Math.PI * 6 * 1)).Within(1e-12));
        Assert.That(_section.At(0.5 / count).Diameter.Value, Is.EqualTo(6 - 2.5 / count).Within(1e-12));
    }

    [Test]
    public void Stacked_frusta_converge_to_a_sphere_with_second_order()
    {
        double[] errors = [.. new[] { 20, 40, 80 }.Select(ErrorOfSphere)];
        Assert.That(errors[2], Is.LessThan(1e-3));
        Assert.That(errors[0] / errors[1], Is.EqualTo(4).Within(0.3));
        Assert.That(errors[1] / errors[2], Is.EqualTo(4).Within(0.3));
    }

    [Test]
    public void Refinement_leaves_length_area_and_resistance([Range(1, 20)] int seed)
    {
        AddWalk(new Random(seed), 12);
        var (length, area, resistance) = (_section.Length, Areas().Sum(), Resistances().Sum());
        foreach (var count in new[] { 3, 9, 2, 27, 1 })
        {
            _section.SegmentCount = count;
            Assert.That(_section.Length, Is.EqualTo(length));
            Assert.That(Areas().Sum(), Is.EqualTo(area).Within(1e-11 * area));
            Assert.That(Resistances().Sum(), Is.EqualTo(resistance).Within(1e-11 * resistance));
        }
    }

    [Test]
    public void A_section_edited_equals_one_that_was_given_the_same_points([Range(1, 30)] int seed)
    {
        var random = new Random(seed);
        for (var edit = 0; edit < 40; edit++)
        {
            Edit(random);
            if (random.Next(3) == 0)
                _model.Initialize();
        }

        var twin = _model.AddSection("twin");
        twin.SegmentCount = _section.SegmentCount;
        twin.Points.Replace([.. _section.Points]);
        for (var i = 0; i < twin.Points.Count; i++)
            Assert.That(twin.Points.ArcLength(i), Is.EqualTo(_section.Points.ArcLength(i)));
        Assert.That(twin.Length, Is.EqualTo(_section.Length));
        for (var i = 0; i < twin.SegmentCount; i++)
        {
            Assert.That(twin.Area(twin.Centre(i)), Is.EqualTo(_section.Area(twin.Centre(i))));
            Assert.That(twin.AxialResistance(twin.Centre(i)), Is.EqualTo(_section.AxialResistance(twin.Centre(i))).Or.EqualTo(1e30));
        }
    }

    [Test]
    public void A_length_stretches_the_points_and_a_diameter_lies_on_them()
    {
        _section.Points.Add(1, 0, 0, 2);
        _section.Points.Add(11, 0, 0, 3);
        _section.Length = 30;
        Assert.That(_section.Points[1], Is.EqualTo(new Point3D(31, 0, 0, 3)));
        _section.At(0.5).Diameter.Value = 7;
        Assert.That(_section.Points[0], Is.EqualTo(new Point3D(1, 0, 0, 7)));
        _section.Set("diam", 5);
        Assert.That(_section.Points[1].Diameter, Is.EqualTo(5));
        Assert.That(_section.Area(0.5), Is.EqualTo(Math.PI * 5 * 30).Within(1e-12));
    }

    [Test]
    public void A_fixed_shape_takes_no_length_or_diameter()
    {
        _section.Points.Add(0, 0, 0, 2);
        _section.Points.Add(10, 0, 0, 2);
        _model.IsShapeFixed = true;
        _section.Length = 30;
        _section.Set("diam", 5);
        _section.At(0.5).Diameter.Value = 5;
        Assert.That(_section.Length, Is.EqualTo(10));
        Assert.That(_section.At(0.5).Diameter.Value, Is.EqualTo(2));
        _section.Points.Add(20, 0, 0, 2);
        Assert.That(_section.Length, Is.EqualTo(20));
    }

    [Test]
    public void Spines_add_their_area_to_their_segment_at_once()
    {
        _section.SegmentCount = 2;
        _section.Points.Add(0, 0, 0, 1, hasSpine: true);
        _section.Points.Add(10, 0, 0, 1, hasSpine: true);
        _section.Points.Add(20, 0, 0, 1, hasSpine: true);
        var half = Math.PI * 10;
        Assert.That(Areas(), Is.EqualTo(new[] { half, half }).Within(1e-12));
        _model.SpineArea = 3;
        Assert.That(Areas(), Is.EqualTo(new[] { half + 3, half + 6 }).Within(1e-12));
        Assert.That(_section.Points[0], Is.EqualTo(new Point3D(0, 0, 0, 1, HasSpine: true)));
    }

    [Test]
    public void Cleared_points_leave_length_and_area()
    {
        _section.Points.Add(0, 0, 0, 2);
        _section.Points.Add(10, 0, 0, 4);
        var area = _section.Area(0.5);
        _section.Points.Clear();
        Assert.That(_section.Points, Is.Empty);
        Assert.That(_section.Length, Is.EqualTo(10));
        Assert.That(_section.Area(0.5), Is.EqualTo(area));
    }

    [Test]
    public void Removing_the_last_point_leaves_a_cable()
    {
        _section.Points.Add(0, 0, 0, 2);
        _section.Points.Add(10, 0, 0, 2);
        _section.Points.RemoveAt(1);
        _section.Points.RemoveAt(0);
        _section.Length = 5;
        Assert.That(_section.Length, Is.EqualTo(5));
        Assert.That(_section.Area(0.5), Is.EqualTo(Math.PI * 500 * 5).Within(1e-9));
    }

    [TestCase(double.NaN, 1, "x3d")]
    [TestCase(1e39, 1, "x3d")]
    [TestCase(0, double.PositiveInfinity, "diam3d")]
    [TestCase(0, -1, "diam3d")]
    public void Points_are_finite_and_diameters_not_negative(double x, double diameter, string property)
    {
        var mistake = Assert.Throws<InvalidPropertyException>(() => _section.Points.Add(x, 0, 0, diameter));
        Assert.That(mistake!.Property, Is.EqualTo(property));
        Assert.That(_section.Points, Is.Empty);
    }

    [Test]
    public void There_is_no_point_outside()
    {
        var points = _section.Points;
        points.Add(0, 0, 0, 1);
        Assert.Multiple(() =>
        {
            Assert.That(() => points[1], Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => points.ArcLength(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => points.RemoveAt(1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => points.SetDiameter(1, 1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => points.Insert(2, default), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void Points_of_a_removed_section_are_gone()
    {
        var points = _section.Points;
        points.Add(0, 0, 0, 1);
        _model.Remove(_section);
        Assert.That(() => points.Add(1, 0, 0, 1), Throws.TypeOf<DeletedReferenceException>());
        Assert.That(() => points[0], Throws.TypeOf<DeletedReferenceException>());
    }

    [Test]
    public void A_connection_point_is_kept_in_single_precision()
    {
        Assert.That(_section.ConnectionPoint, Is.Null);
        _section.ConnectionPoint = (0.1, 2, 3);
        Assert.That(_section.ConnectionPoint, Is.EqualTo(((double)0.1f, 2.0, 3.0)));
        Assert.That(() => _section.ConnectionPoint = (double.NaN, 0, 0), Throws.TypeOf<InvalidPropertyException>());
        _section.ConnectionPoint = null;
        Assert.That(_section.ConnectionPoint, Is.Null);
    }

    private void Edit(Random random)
    {
        var points = _section.Points;
        switch (random.Next(8))
        {
            case 0 when points.Count > 3:
                points.RemoveAt(random.Next(points.Count));
                break;
            case 1:
                points.Insert(random.Next(points.Count + 1), Any(random));
                break;
            case 2 when points.Count > 0:
                points[random.Next(points.Count)] = Any(random);
                break;
            case 3 when points.Count > 0:
                points.SetDiameter(random.Next(points.Count), random.NextDouble());
                break;
            case 4:
                _section.SegmentCount = random.Next(1, 9);
                break;
            case 5 when points.Count > 1:
                points.Clear();
                AddWalk(random, 4);
                break;
            default:
                AddWalk(random, 2);
                break;
        }
    }

    private void AddWalk(Random random, int count)
    {
        for (var i = 0; i < count; i++)
            _section.Points.Add(Any(random));
    }

    private static Point3D Any(Random random) =>
        new(random.Next(100) / 8.0, random.Next(100) / 8.0, random.Next(100) / 8.0, 0.1 + random.NextDouble(), random.Next(9) == 0);

    /// <summary>The relative error of the area of a sphere of radius 10 µm made of frusta between circles at equal angles.</summary>
    private double ErrorOfSphere(int frusta)
    {
        _section.Points.Clear();
        for (var i = 0; i <= frusta; i++)
        {
            var angle = Math.PI * i / frusta;
            _section.Points.Add(-10 * Math.Cos(angle), 0, 0, 20 * Math.Sin(angle));
        }

        _section.SegmentCount = 3;
        var exact = 4 * Math.PI * 100;
        return Math.Abs(Areas().Sum() - exact) / exact;
    }

    private double[] Areas() =>
        [.. Enumerable.Range(0, _section.SegmentCount).Select(i => _section.Area(_section.Centre(i)))];

    /// <summary>Between the root, the segments' centres and the far end, MΩ.</summary>
    private double[] Resistances() =>
        [.. Enumerable.Range(0, _section.SegmentCount).Select(i => _section.AxialResistance(_section.Centre(i))), _section.AxialResistance(1)];
}
