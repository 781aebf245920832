//! Where the parts of a picture lie: a layered layout from left to right.

use layout::core::base::Orientation;
use layout::core::format::{ClipHandle, RenderBackend};
use layout::core::geometry::Point;
use layout::core::style::{LineStyleKind, StyleAttr};
use layout::std_shapes::shapes::{Arrow, Element, LineEndKind, ShapeKind};
use layout::topo::layout::VisualGraph;

/// A point, in pixels from the upper left.
pub(super) type Spot = (f64, f64);

/// A picture's parts in their places.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Placed {
    /// By node: its upper left corner.
    pub(super) nodes: Vec<Spot>,
    /// By edge: the corners of Bézier curves, start, two handles and an end, two handles and an
    /// end, and so on.
    pub(super) edges: Vec<Vec<Spot>>,
    /// Width and height of it all.
    pub(super) size: Spot,
}

/// Lays out nodes of these sizes, joined by edges from one to another. Edges to a node further on in
/// the list lead to the right; others lead back.
pub(super) fn place(sizes: &[Spot], edges: &[(usize, usize)]) -> Placed {
    let direction = Orientation::LeftToRight;
    let mut graph = VisualGraph::new(direction);
    let look = StyleAttr::simple();
    let mut handles = Vec::with_capacity(sizes.len());
    for (nth, &(width, height)) in sizes.iter().enumerate() {
        let shape = ShapeKind::new_box("");
        let size = Point::new(width, height);
        let name = nth.to_string();
        let element = Element::create_with_properties(shape, look.clone(), direction, size, name);
        handles.push(graph.add_node(element));
    }
    // The library turns an edge around that would close a circle with those before it.
    let (on, back): (Vec<_>, Vec<_>) = edges.iter().enumerate().partition(|(_, e)| e.0 < e.1);
    for (nth, &(from, to)) in on.into_iter().chain(back) {
        let mut arrow = Arrow::new(
            LineEndKind::None,
            LineEndKind::Arrow,
            LineStyleKind::Normal,
            "",
            &look,
            &None,
            &None,
        );
        arrow.properties = Some(nth.to_string());
        graph.add_edge(arrow, handles[from], handles[to]);
    }
    let mut placed = Placed {
        nodes: vec![(0.0, 0.0); sizes.len()],
        edges: vec![Vec::new(); edges.len()],
        size: (0.0, 0.0),
    };
    if !sizes.is_empty() {
        graph.do_it(false, false, false, &mut placed);
    }
    placed.trim(sizes);
    placed
}

impl Placed {
    /// Moves everything to the upper left and measures it.
    fn trim(&mut self, sizes: &[Spot]) {
        let far = self
            .nodes
            .iter()
            .zip(sizes)
            .map(|(at, size)| (at.0 + size.0, at.1 + size.1));
        let all: Vec<Spot> = self.nodes.iter().copied().chain(far).collect();
        let all = || all.iter().chain(self.edges.iter().flatten());
        let least = |of: fn(&Spot) -> f64| all().map(of).fold(f64::MAX, f64::min);
        let most = |of: fn(&Spot) -> f64| all().map(of).fold(f64::MIN, f64::max);
        let (left, top) = (least(|spot| spot.0), least(|spot| spot.1));
        let size = (most(|spot| spot.0) - left, most(|spot| spot.1) - top);
        let edges = self.edges.iter_mut().flatten();
        for spot in self.nodes.iter_mut().chain(edges) {
            *spot = (spot.0 - left, spot.1 - top);
        }
        self.size = if sizes.is_empty() { (0.0, 0.0) } else { size };
    }
}

/// The library draws into this: only where things are is taken down.
impl RenderBackend for Placed {
    fn draw_rect(
        &mut self,
        xy: Point,
        _size: Point,
        _look: &StyleAttr,
        properties: Option<String>,
        _clip: Option<ClipHandle>,
    ) {
        if let Some(node) = numbered(properties).and_then(|nth| self.nodes.get_mut(nth)) {
            *node = (xy.x, xy.y);
        }
    }

    fn draw_line(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_circle(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_text(&mut self, _: Point, _: &str, _: &StyleAttr) {}

    /// The first pair leaves the start, each other enters a point; the handle that leaves that point
    /// is opposite the one that enters it, as in SVG's smooth curves.
    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        _dashed: bool,
        _head: (bool, bool),
        _look: &StyleAttr,
        properties: Option<String>,
        _text: &str,
    ) {
        let Some(edge) = numbered(properties).and_then(|nth| self.edges.get_mut(nth)) else {
            return;
        };
        let spot = |point: Point| (point.x, point.y);
        let Some((&(start, mut handle), rest)) = path.split_first() else {
            return;
        };
        *edge = vec![spot(start)];
        for &(enter, end) in rest {
            edge.extend([spot(handle), spot(enter), spot(end)]);
            handle = end.add(end.sub(enter));
        }
    }

    fn create_clip(&mut self, _xy: Point, _size: Point, _rounded: usize) -> ClipHandle {
        0
    }
}

fn numbered(properties: Option<String>) -> Option<usize> {
    properties?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_go_from_left_to_right_and_do_not_overlap() {
        let sizes = [(120.0, 40.0); 5];
        let placed = place(&sizes, &[(0, 1), (0, 2), (1, 3), (2, 3), (0, 4), (3, 4)]);
        let x: Vec<f64> = placed.nodes.iter().map(|node| node.0).collect();
        assert!(x[0] + 120.0 < x[1] && x[1] == x[2] && x[2] + 120.0 < x[3] && x[3] < x[4]);
        assert!((placed.nodes[1].1 - placed.nodes[2].1).abs() > 40.0);
        for edge in &placed.edges {
            assert!(edge.len() >= 4 && edge.len() % 3 == 1);
        }
        for node in &placed.nodes {
            assert!(node.0 >= 0.0 && node.0 + 120.0 <= placed.size.0);
            assert!(node.1 >= 0.0 && node.1 + 40.0 <= placed.size.1);
        }
    }

    #[test]
    fn a_way_back_and_an_empty_picture_are_no_trouble() {
        let placed = place(&[(50.0, 20.0); 3], &[(0, 1), (1, 2), (2, 1)]);
        assert_eq!(
            placed.edges.iter().filter(|edge| edge.len() >= 4).count(),
            3
        );
        assert_eq!(place(&[], &[]).size, (0.0, 0.0));
    }
}
