namespace Hoc.Net.Simulation.Tests;

/// <summary>Sections in space: what <see cref="Model.DefineShape"/> draws and moves.</summary>
public class ShapeTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);

    [Test]
    public void Sections_without_points_are_drawn_where_their_parents_are()
    {
        var (soma, dend) = (_model.AddSection("soma"), _model.AddSection("dend"));
        soma.Length = 20;
        dend.Length = 50;
        dend.SegmentCount = 3;
        dend.ConnectTo(soma);
        Assert.That(_model.DefineShape(), Is.Empty);
        Assert.That(soma.Points, Has.Count.EqualTo(3));
        Assert.That(dend.Points, Has.Count.EqualTo(5));
        Assert.That((dend.Points[0].X, dend.Points[^1].X), Is.EqualTo((20.0, 70.0)));
        Assert.That(dend.Points.ArcLength(4), Is.EqualTo(50));
        Assert.That((soma.Length, dend.Length), Is.EqualTo((20.0, 50.0)));
    }

    [Test]
    public void Sections_with_points_are_moved_with_their_parents()
    {
        var (soma, dend) = (_model.AddSection("soma"), _model.AddSection("dend"));
        soma.Points.Add(0, 0, 0, 10);
        soma.Points.Add(20, 0, 0, 10);
        dend.Points.Add(1, 1, 1, 2);
        dend.Points.Add(5, 9, 1, 2);
        dend.ConnectTo(soma);
        _model.DefineShape();
        Assert.That(dend.Points[1].X, Is.EqualTo(24));
        soma.Length = 40;
        _model.DefineShape();
        Assert.That(dend.Points[1].X, Is.EqualTo(44));
        dend.ConnectionPoint = (30, 0, 0);
        _model.DefineShape();
        Assert.That(dend.Points[1].X, Is.EqualTo(54));
        Assert.That(dend.ConnectionPoint, Is.EqualTo((40.0, 0.0, 0.0)));
    }

    [Test]
    public void A_fixed_shape_stays_where_it_is()
    {
        var (soma, dend) = (_model.AddSection("soma"), _model.AddSection("dend"));
        dend.Points.Add(1, 1, 1, 2);
        dend.Points.Add(5, 9, 1, 2);
        dend.ConnectTo(soma);
        _model.IsShapeFixed = true;
        _model.DefineShape();
        Assert.That(dend.Points[0].X, Is.EqualTo(1));
    }

    [Test]
    public void Children_of_an_upright_section_are_told()
    {
        var (soma, dend) = (_model.AddSection("soma"), _model.AddSection("dend"));
        soma.Points.Add(0, 0, 0, 10);
        soma.Points.Add(0, 0, 20, 10);
        dend.ConnectTo(soma);
        Assert.That(_model.DefineShape(), Is.EqualTo(new[] { soma }));
        Assert.That(_model.DefineShape(), Is.Empty);
    }

    [Test]
    public void The_geometry_waits_until_it_is_worked_through()
    {
        var soma = _model.AddSection("soma");
        var changed = _model.ShapeChanged;
        Assert.That(changed.Value, Is.EqualTo(1));
        _model.Initialize();
        Assert.That(changed.Value, Is.Zero);
        soma.Length = 7;
        Assert.That(changed.Value, Is.EqualTo(1));
        _model.Initialize();
        changed.Value = 0;
        Assert.That(changed.Value, Is.Zero);
        changed.Value = 1;
        Assert.That(changed.Value, Is.EqualTo(1));
    }

    [Test]
    public void Distances_follow_the_points()
    {
        var (soma, dend) = (_model.AddSection("soma"), _model.AddSection("dend"));
        dend.ConnectTo(soma);
        soma.Points.Add(0, 0, 0, 10);
        soma.Points.Add(20, 0, 0, 10);
        dend.Points.Add(20, 0, 0, 1);
        dend.Points.Add(20, 30, 40, 1);
        Assert.That(_model.PathDistance(soma.At(0.5), dend.At(1)), Is.EqualTo(60));
        soma.Length = 10;
        Assert.That(_model.PathDistance(soma.At(0.5), dend.At(1)), Is.EqualTo(55));
    }
}
