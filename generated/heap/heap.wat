;; Generated from dsl/python.ops by `make regen`; do not edit. Digest 523b80a67ac21f0e.
(module
  (rec
    (type $slots (array (mut externref)))
    (type $versions (array (mut i32)))
    (type $header (sub (struct (field $class_id (mut i32)) (field $id (mut i32)))))
    (type $singleton (sub final $header (struct (field $class_id (mut i32)) (field $id (mut i32)))))
    (type $float
      (sub final $header
        (struct (field $class_id (mut i32)) (field $id (mut i32)) (field $value f64))))
    (type $list
      (sub final $header
        (struct
          (field $class_id (mut i32))
          (field $id (mut i32))
          (field $items (mut (ref $slots)))
          (field $length (mut i32)))))
    (type $tuple
      (sub final $header
        (struct (field $class_id (mut i32)) (field $id (mut i32)) (field $items (ref $slots)))))
    (type $cell
      (sub final $header
        (struct (field $class_id (mut i32)) (field $id (mut i32)) (field $value (mut externref)))))
    (type $instance
      (sub final $header
        (struct
          (field $class_id (mut i32))
          (field $id (mut i32))
          (field $slots (mut (ref $slots)))
          (field $dict (mut externref)))))
    (type $range_iterator
      (sub final $header
        (struct
          (field $class_id (mut i32))
          (field $id (mut i32))
          (field $next (mut i64))
          (field $step i64)
          (field $remaining (mut i64)))))
    (type $list_iterator
      (sub final $header
        (struct
          (field $class_id (mut i32))
          (field $id (mut i32))
          (field $sequence (mut externref))
          (field $index (mut i32)))))
    (type $tuple_iterator
      (sub final $header
        (struct
          (field $class_id (mut i32))
          (field $id (mut i32))
          (field $sequence (mut externref))
          (field $index (mut i32))))))
  ;; type none, class id 4
  (global $None (export "None") externref
    (extern.convert_any (struct.new $singleton (i32.const 4) (i32.const 0))))
  ;; type not_implemented, class id 5
  (global $NotImplemented (export "NotImplemented") externref
    (extern.convert_any (struct.new $singleton (i32.const 5) (i32.const 0))))
  ;; type ellipsis, class id 6
  (global $Ellipsis (export "Ellipsis") externref
    (extern.convert_any (struct.new $singleton (i32.const 6) (i32.const 0))))
  ;; type bool, class id 7
  (global $False (export "False") externref
    (extern.convert_any (struct.new $singleton (i32.const 7) (i32.const 0))))
  (global $True (export "True") externref
    (extern.convert_any (struct.new $singleton (i32.const 7) (i32.const 0))))
  (global $versions_type_version
    (mut (ref $versions))
    (array.new_default $versions (i32.const 256)))
  (func $known_type_version (export "known_type_version") (param $x externref) (result i32)
    (local $class_id i32)
    (local.set $class_id
      (struct.get $header $class_id
        (block $is (result (ref $header))
          (drop (br_on_cast $is anyref (ref $header) (any.convert_extern (local.get $x))))
          (return (i32.const 0)))))
    (if
      (i32.ge_u (local.get $class_id) (array.len (global.get $versions_type_version)))
      (then (return (i32.const 0))))
    (array.get $versions (global.get $versions_type_version) (local.get $class_id)))
  (global $versions_shared_keys_version
    (mut (ref $versions))
    (array.new_default $versions (i32.const 256)))
  (func $known_shared_keys_version (export "known_shared_keys_version") (param $x externref) (result i32)
    (local $class_id i32)
    (local.set $class_id
      (struct.get $header $class_id
        (block $is (result (ref $header))
          (drop (br_on_cast $is anyref (ref $header) (any.convert_extern (local.get $x))))
          (return (i32.const 0)))))
    (if
      (i32.ge_u (local.get $class_id) (array.len (global.get $versions_shared_keys_version)))
      (then (return (i32.const 0))))
    (array.get $versions (global.get $versions_shared_keys_version) (local.get $class_id)))
  (func $copy_versions (param $from (ref $versions)) (param $to (ref $versions)) (result (ref $versions))
    (array.copy $versions $versions
      (local.get $to)
      (i32.const 0)
      (local.get $from)
      (i32.const 0)
      (array.len (local.get $from)))
    (local.get $to))
  (func $class_id (export "class_id") (param $x externref) (result i32)
    (struct.get $header $class_id
      (block $is (result (ref $header))
        (drop (br_on_cast $is anyref (ref $header) (any.convert_extern (local.get $x))))
        (return (i32.const 0)))))
  (func $object_id (export "object_id") (param $x externref) (result i32)
    (struct.get $header $id
      (block $is (result (ref $header))
        (drop (br_on_cast $is anyref (ref $header) (any.convert_extern (local.get $x))))
        (return (i32.const 0)))))
  (func $set_object_id (export "set_object_id") (param $x externref) (param $id i32)
    (struct.set $header $id
      (ref.cast (ref $header) (any.convert_extern (local.get $x)))
      (local.get $id)))
  (func $float_new (export "float_new") (param $class_id i32) (param $value f64) (result externref)
    (extern.convert_any (struct.new $float (local.get $class_id) (i32.const 0) (local.get $value))))
  (func $is_float (export "is_float") (param $x externref) (result i32)
    (i32.eq
      (struct.get $float $class_id
        (block $is (result (ref $float))
          (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $x))))
          (return (i32.const 0))))
      (i32.const 8)))
  (func $float_value (export "float_value") (param $x externref) (result f64)
    (struct.get $float $value (ref.cast (ref $float) (any.convert_extern (local.get $x)))))
  (func $list_new (export "list_new") (param $class_id i32) (param $items_capacity i32) (param $length i32) (result externref)
    (extern.convert_any
      (struct.new $list
        (local.get $class_id)
        (i32.const 0)
        (array.new_default $slots (local.get $items_capacity))
        (local.get $length))))
  (func $is_list (export "is_list") (param $x externref) (result i32)
    (i32.eq
      (struct.get $list $class_id
        (block $is (result (ref $list))
          (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $x))))
          (return (i32.const 0))))
      (i32.const 9)))
  (func $list_items_get (export "list_items_get") (param $x externref) (param $i i32) (result externref)
    (array.get $slots
      (struct.get $list $items (ref.cast (ref $list) (any.convert_extern (local.get $x))))
      (local.get $i)))
  (func $list_items_set (export "list_items_set") (param $x externref) (param $i i32) (param $v externref)
    (array.set $slots
      (struct.get $list $items (ref.cast (ref $list) (any.convert_extern (local.get $x))))
      (local.get $i)
      (local.get $v)))
  (func $list_items_size (export "list_items_size") (param $x externref) (result i32)
    (array.len (struct.get $list $items (ref.cast (ref $list) (any.convert_extern (local.get $x))))))
  (func $list_items_copy (export "list_items_copy") (param $target externref) (param $target_index i32) (param $source externref) (param $source_index i32) (param $count i32)
    (array.copy $slots $slots
      (struct.get $list $items (ref.cast (ref $list) (any.convert_extern (local.get $target))))
      (local.get $target_index)
      (struct.get $list $items (ref.cast (ref $list) (any.convert_extern (local.get $source))))
      (local.get $source_index)
      (local.get $count)))
  (func $list_items_resize (export "list_items_resize") (param $x externref) (param $capacity i32)
    (local $object (ref $list))
    (local $new (ref $slots))
    (local.set $object (ref.cast (ref $list) (any.convert_extern (local.get $x))))
    (local.set $new (array.new_default $slots (local.get $capacity)))
    (array.copy $slots $slots
      (local.get $new)
      (i32.const 0)
      (struct.get $list $items (local.get $object))
      (i32.const 0)
      (select
        (array.len (struct.get $list $items (local.get $object)))
        (local.get $capacity)
        (i32.lt_u (array.len (struct.get $list $items (local.get $object))) (local.get $capacity))))
    (struct.set $list $items (local.get $object) (local.get $new)))
  (func $list_length (export "list_length") (param $x externref) (result i32)
    (struct.get $list $length (ref.cast (ref $list) (any.convert_extern (local.get $x)))))
  (func $list_set_length (export "list_set_length") (param $x externref) (param $v i32)
    (struct.set $list $length
      (ref.cast (ref $list) (any.convert_extern (local.get $x)))
      (local.get $v)))
  (func $tuple_new (export "tuple_new") (param $class_id i32) (param $items_capacity i32) (result externref)
    (extern.convert_any
      (struct.new $tuple
        (local.get $class_id)
        (i32.const 0)
        (array.new_default $slots (local.get $items_capacity)))))
  (func $tuple_of_2 (export "tuple_of_2") (param $class_id i32) (param $item_0 externref) (param $item_1 externref) (result externref)
    (extern.convert_any
      (struct.new $tuple
        (local.get $class_id)
        (i32.const 0)
        (array.new_fixed $slots 2 (local.get $item_0) (local.get $item_1)))))
  (func $tuple_of_3 (export "tuple_of_3") (param $class_id i32) (param $item_0 externref) (param $item_1 externref) (param $item_2 externref) (result externref)
    (extern.convert_any
      (struct.new $tuple
        (local.get $class_id)
        (i32.const 0)
        (array.new_fixed $slots 3 (local.get $item_0) (local.get $item_1) (local.get $item_2)))))
  (func $is_tuple (export "is_tuple") (param $x externref) (result i32)
    (i32.eq
      (struct.get $tuple $class_id
        (block $is (result (ref $tuple))
          (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $x))))
          (return (i32.const 0))))
      (i32.const 10)))
  (func $tuple_items_get (export "tuple_items_get") (param $x externref) (param $i i32) (result externref)
    (array.get $slots
      (struct.get $tuple $items (ref.cast (ref $tuple) (any.convert_extern (local.get $x))))
      (local.get $i)))
  (func $tuple_items_set (export "tuple_items_set") (param $x externref) (param $i i32) (param $v externref)
    (array.set $slots
      (struct.get $tuple $items (ref.cast (ref $tuple) (any.convert_extern (local.get $x))))
      (local.get $i)
      (local.get $v)))
  (func $tuple_items_size (export "tuple_items_size") (param $x externref) (result i32)
    (array.len
      (struct.get $tuple $items (ref.cast (ref $tuple) (any.convert_extern (local.get $x))))))
  (func $tuple_items_copy (export "tuple_items_copy") (param $target externref) (param $target_index i32) (param $source externref) (param $source_index i32) (param $count i32)
    (array.copy $slots $slots
      (struct.get $tuple $items (ref.cast (ref $tuple) (any.convert_extern (local.get $target))))
      (local.get $target_index)
      (struct.get $tuple $items (ref.cast (ref $tuple) (any.convert_extern (local.get $source))))
      (local.get $source_index)
      (local.get $count)))
  (func $cell_new (export "cell_new") (param $class_id i32) (param $value externref) (result externref)
    (extern.convert_any (struct.new $cell (local.get $class_id) (i32.const 0) (local.get $value))))
  (func $is_cell (export "is_cell") (param $x externref) (result i32)
    (i32.eq
      (struct.get $cell $class_id
        (block $is (result (ref $cell))
          (drop (br_on_cast $is anyref (ref $cell) (any.convert_extern (local.get $x))))
          (return (i32.const 0))))
      (i32.const 11)))
  (func $cell_value (export "cell_value") (param $x externref) (result externref)
    (struct.get $cell $value (ref.cast (ref $cell) (any.convert_extern (local.get $x)))))
  (func $cell_set_value (export "cell_set_value") (param $x externref) (param $v externref)
    (struct.set $cell $value
      (ref.cast (ref $cell) (any.convert_extern (local.get $x)))
      (local.get $v)))
  (func $instance_new (export "instance_new") (param $class_id i32) (param $slots_capacity i32) (param $dict externref) (result externref)
    (extern.convert_any
      (struct.new $instance
        (local.get $class_id)
        (i32.const 0)
        (array.new_default $slots (local.get $slots_capacity))
        (local.get $dict))))
  (func $is_instance (export "is_instance") (param $x externref) (result i32)
    (ref.test (ref $instance) (any.convert_extern (local.get $x))))
  (func $instance_set_class_id (export "instance_set_class_id") (param $x externref) (param $class_id i32)
    (struct.set $instance $class_id
      (ref.cast (ref $instance) (any.convert_extern (local.get $x)))
      (local.get $class_id)))
  (func $instance_slots_get (export "instance_slots_get") (param $x externref) (param $i i32) (result externref)
    (array.get $slots
      (struct.get $instance $slots (ref.cast (ref $instance) (any.convert_extern (local.get $x))))
      (local.get $i)))
  (func $instance_slots_set (export "instance_slots_set") (param $x externref) (param $i i32) (param $v externref)
    (array.set $slots
      (struct.get $instance $slots (ref.cast (ref $instance) (any.convert_extern (local.get $x))))
      (local.get $i)
      (local.get $v)))
  (func $instance_slots_size (export "instance_slots_size") (param $x externref) (result i32)
    (array.len
      (struct.get $instance $slots (ref.cast (ref $instance) (any.convert_extern (local.get $x))))))
  (func $instance_slots_copy (export "instance_slots_copy") (param $target externref) (param $target_index i32) (param $source externref) (param $source_index i32) (param $count i32)
    (array.copy $slots $slots
      (struct.get $instance $slots
        (ref.cast (ref $instance) (any.convert_extern (local.get $target))))
      (local.get $target_index)
      (struct.get $instance $slots
        (ref.cast (ref $instance) (any.convert_extern (local.get $source))))
      (local.get $source_index)
      (local.get $count)))
  (func $instance_slots_resize (export "instance_slots_resize") (param $x externref) (param $capacity i32)
    (local $object (ref $instance))
    (local $new (ref $slots))
    (local.set $object (ref.cast (ref $instance) (any.convert_extern (local.get $x))))
    (local.set $new (array.new_default $slots (local.get $capacity)))
    (array.copy $slots $slots
      (local.get $new)
      (i32.const 0)
      (struct.get $instance $slots (local.get $object))
      (i32.const 0)
      (select
        (array.len (struct.get $instance $slots (local.get $object)))
        (local.get $capacity)
        (i32.lt_u
          (array.len (struct.get $instance $slots (local.get $object)))
          (local.get $capacity))))
    (struct.set $instance $slots (local.get $object) (local.get $new)))
  (func $instance_dict (export "instance_dict") (param $x externref) (result externref)
    (struct.get $instance $dict (ref.cast (ref $instance) (any.convert_extern (local.get $x)))))
  (func $instance_set_dict (export "instance_set_dict") (param $x externref) (param $v externref)
    (struct.set $instance $dict
      (ref.cast (ref $instance) (any.convert_extern (local.get $x)))
      (local.get $v)))
  (func $range_iterator_new (export "range_iterator_new") (param $class_id i32) (param $next f64) (param $step f64) (param $remaining f64) (result externref)
    (extern.convert_any
      (struct.new $range_iterator
        (local.get $class_id)
        (i32.const 0)
        (i64.trunc_sat_f64_s (local.get $next))
        (i64.trunc_sat_f64_s (local.get $step))
        (i64.trunc_sat_f64_s (local.get $remaining)))))
  (func $is_range_iterator (export "is_range_iterator") (param $x externref) (result i32)
    (i32.eq
      (struct.get $range_iterator $class_id
        (block $is (result (ref $range_iterator))
          (drop (br_on_cast $is anyref (ref $range_iterator) (any.convert_extern (local.get $x))))
          (return (i32.const 0))))
      (i32.const 13)))
  (func $range_iterator_next (export "range_iterator_next") (param $x externref) (result f64)
    (f64.convert_i64_s
      (struct.get $range_iterator $next
        (ref.cast (ref $range_iterator) (any.convert_extern (local.get $x))))))
  (func $range_iterator_set_next (export "range_iterator_set_next") (param $x externref) (param $v f64)
    (struct.set $range_iterator $next
      (ref.cast (ref $range_iterator) (any.convert_extern (local.get $x)))
      (i64.trunc_sat_f64_s (local.get $v))))
  (func $range_iterator_step (export "range_iterator_step") (param $x externref) (result f64)
    (f64.convert_i64_s
      (struct.get $range_iterator $step
        (ref.cast (ref $range_iterator) (any.convert_extern (local.get $x))))))
  (func $range_iterator_remaining (export "range_iterator_remaining") (param $x externref) (result f64)
    (f64.convert_i64_s
      (struct.get $range_iterator $remaining
        (ref.cast (ref $range_iterator) (any.convert_extern (local.get $x))))))
  (func $range_iterator_set_remaining (export "range_iterator_set_remaining") (param $x externref) (param $v f64)
    (struct.set $range_iterator $remaining
      (ref.cast (ref $range_iterator) (any.convert_extern (local.get $x)))
      (i64.trunc_sat_f64_s (local.get $v))))
  (func $list_iterator_new (export "list_iterator_new") (param $class_id i32) (param $sequence externref) (param $index i32) (result externref)
    (extern.convert_any
      (struct.new $list_iterator
        (local.get $class_id)
        (i32.const 0)
        (local.get $sequence)
        (local.get $index))))
  (func $is_list_iterator (export "is_list_iterator") (param $x externref) (result i32)
    (i32.eq
      (struct.get $list_iterator $class_id
        (block $is (result (ref $list_iterator))
          (drop (br_on_cast $is anyref (ref $list_iterator) (any.convert_extern (local.get $x))))
          (return (i32.const 0))))
      (i32.const 14)))
  (func $list_iterator_sequence (export "list_iterator_sequence") (param $x externref) (result externref)
    (struct.get $list_iterator $sequence
      (ref.cast (ref $list_iterator) (any.convert_extern (local.get $x)))))
  (func $list_iterator_set_sequence (export "list_iterator_set_sequence") (param $x externref) (param $v externref)
    (struct.set $list_iterator $sequence
      (ref.cast (ref $list_iterator) (any.convert_extern (local.get $x)))
      (local.get $v)))
  (func $list_iterator_index (export "list_iterator_index") (param $x externref) (result i32)
    (struct.get $list_iterator $index
      (ref.cast (ref $list_iterator) (any.convert_extern (local.get $x)))))
  (func $list_iterator_set_index (export "list_iterator_set_index") (param $x externref) (param $v i32)
    (struct.set $list_iterator $index
      (ref.cast (ref $list_iterator) (any.convert_extern (local.get $x)))
      (local.get $v)))
  (func $tuple_iterator_new (export "tuple_iterator_new") (param $class_id i32) (param $sequence externref) (param $index i32) (result externref)
    (extern.convert_any
      (struct.new $tuple_iterator
        (local.get $class_id)
        (i32.const 0)
        (local.get $sequence)
        (local.get $index))))
  (func $is_tuple_iterator (export "is_tuple_iterator") (param $x externref) (result i32)
    (i32.eq
      (struct.get $tuple_iterator $class_id
        (block $is (result (ref $tuple_iterator))
          (drop (br_on_cast $is anyref (ref $tuple_iterator) (any.convert_extern (local.get $x))))
          (return (i32.const 0))))
      (i32.const 15)))
  (func $tuple_iterator_sequence (export "tuple_iterator_sequence") (param $x externref) (result externref)
    (struct.get $tuple_iterator $sequence
      (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $x)))))
  (func $tuple_iterator_set_sequence (export "tuple_iterator_set_sequence") (param $x externref) (param $v externref)
    (struct.set $tuple_iterator $sequence
      (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $x)))
      (local.get $v)))
  (func $tuple_iterator_index (export "tuple_iterator_index") (param $x externref) (result i32)
    (struct.get $tuple_iterator $index
      (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $x)))))
  (func $tuple_iterator_set_index (export "tuple_iterator_set_index") (param $x externref) (param $v i32)
    (struct.set $tuple_iterator $index
      (ref.cast (ref $tuple_iterator) (any.convert_extern (local.get $x)))
      (local.get $v)))
  (func $set_class_version (export "set_class_version") (param $class_id i32) (param $version i32)
    (if
      (i32.ge_u (local.get $class_id) (array.len (global.get $versions_type_version)))
      (then
        (global.set $versions_type_version
          (call $copy_versions
            (global.get $versions_type_version)
            (array.new_default $versions (i32.mul (local.get $class_id) (i32.const 2)))))))
    (array.set $versions
      (global.get $versions_type_version)
      (local.get $class_id)
      (local.get $version)))
  (func $set_class_keys_version (export "set_class_keys_version") (param $class_id i32) (param $version i32)
    (if
      (i32.ge_u (local.get $class_id) (array.len (global.get $versions_shared_keys_version)))
      (then
        (global.set $versions_shared_keys_version
          (call $copy_versions
            (global.get $versions_shared_keys_version)
            (array.new_default $versions (i32.mul (local.get $class_id) (i32.const 2)))))))
    (array.set $versions
      (global.get $versions_shared_keys_version)
      (local.get $class_id)
      (local.get $version)))
  (func $fused_TO_BOOL_LIST (export "fused_TO_BOOL_LIST") (param $value externref) (result externref)
    ;; TO_BOOL_LIST dsl/python.ops:826
    (local $value_0 (ref $list))
    (local $res_1 externref)
    (local.set $value_0
      (block $is (result (ref $list))
        (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $value))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $list $class_id (local.get $value_0)) (i32.const 9))
      (then (return (ref.null noextern))))
    (local.set $res_1
      (select (result externref)
        (global.get $True)
        (global.get $False)
        (i32.ne (struct.get $list $length (local.get $value_0)) (i32.const 0))))
    (local.get $res_1))
  (func $fused_BINARY_OP_ADD_FLOAT (export "fused_BINARY_OP_ADD_FLOAT") (param $left externref) (param $right externref) (result externref)
    ;; BINARY_OP_ADD_FLOAT dsl/python.ops:956
    (local $left_0 (ref $float))
    (local $right_1 (ref $float))
    (local $res_2 externref)
    (local.set $left_0
      (block $is (result (ref $float))
        (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $left))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $float $class_id (local.get $left_0)) (i32.const 8))
      (then (return (ref.null noextern))))
    (local.set $right_1
      (block $is (result (ref $float))
        (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $right))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $float $class_id (local.get $right_1)) (i32.const 8))
      (then (return (ref.null noextern))))
    (local.set $res_2
      (extern.convert_any
        (struct.new $float
          (i32.const 8)
          (i32.const 0)
          (f64.add
            (struct.get $float $value (local.get $left_0))
            (struct.get $float $value (local.get $right_1))))))
    (local.get $res_2))
  (func $fused_BINARY_OP_SUBTRACT_FLOAT (export "fused_BINARY_OP_SUBTRACT_FLOAT") (param $left externref) (param $right externref) (result externref)
    ;; BINARY_OP_SUBTRACT_FLOAT dsl/python.ops:962
    (local $left_0 (ref $float))
    (local $right_1 (ref $float))
    (local $res_2 externref)
    (local.set $left_0
      (block $is (result (ref $float))
        (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $left))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $float $class_id (local.get $left_0)) (i32.const 8))
      (then (return (ref.null noextern))))
    (local.set $right_1
      (block $is (result (ref $float))
        (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $right))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $float $class_id (local.get $right_1)) (i32.const 8))
      (then (return (ref.null noextern))))
    (local.set $res_2
      (extern.convert_any
        (struct.new $float
          (i32.const 8)
          (i32.const 0)
          (f64.sub
            (struct.get $float $value (local.get $left_0))
            (struct.get $float $value (local.get $right_1))))))
    (local.get $res_2))
  (func $fused_BINARY_OP_MULTIPLY_FLOAT (export "fused_BINARY_OP_MULTIPLY_FLOAT") (param $left externref) (param $right externref) (result externref)
    ;; BINARY_OP_MULTIPLY_FLOAT dsl/python.ops:968
    (local $left_0 (ref $float))
    (local $right_1 (ref $float))
    (local $res_2 externref)
    (local.set $left_0
      (block $is (result (ref $float))
        (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $left))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $float $class_id (local.get $left_0)) (i32.const 8))
      (then (return (ref.null noextern))))
    (local.set $right_1
      (block $is (result (ref $float))
        (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $right))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $float $class_id (local.get $right_1)) (i32.const 8))
      (then (return (ref.null noextern))))
    (local.set $res_2
      (extern.convert_any
        (struct.new $float
          (i32.const 8)
          (i32.const 0)
          (f64.mul
            (struct.get $float $value (local.get $left_0))
            (struct.get $float $value (local.get $right_1))))))
    (local.get $res_2))
  (func $fused_COMPARE_OP_FLOAT (export "fused_COMPARE_OP_FLOAT") (param $left externref) (param $right externref) (param $oparg i32) (result externref)
    ;; COMPARE_OP_FLOAT dsl/python.ops:1044
    (local $left_0 (ref $float))
    (local $right_1 (ref $float))
    (local $res_2 externref)
    (local.set $left_0
      (block $is (result (ref $float))
        (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $left))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $float $class_id (local.get $left_0)) (i32.const 8))
      (then (return (ref.null noextern))))
    (local.set $right_1
      (block $is (result (ref $float))
        (drop (br_on_cast $is anyref (ref $float) (any.convert_extern (local.get $right))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $float $class_id (local.get $right_1)) (i32.const 8))
      (then (return (ref.null noextern))))
    (local.set $res_2
      (if (result externref)
        (f64.lt
          (struct.get $float $value (local.get $left_0))
          (struct.get $float $value (local.get $right_1)))
        (then
          (select (result externref)
            (global.get $True)
            (global.get $False)
            (i32.ne (i32.and (local.get $oparg) (i32.const 2)) (i32.const 0))))
        (else
          (if (result externref)
            (f64.gt
              (struct.get $float $value (local.get $left_0))
              (struct.get $float $value (local.get $right_1)))
            (then
              (select (result externref)
                (global.get $True)
                (global.get $False)
                (i32.ne (i32.and (local.get $oparg) (i32.const 4)) (i32.const 0))))
            (else
              (if (result externref)
                (f64.eq
                  (struct.get $float $value (local.get $left_0))
                  (struct.get $float $value (local.get $right_1)))
                (then
                  (select (result externref)
                    (global.get $True)
                    (global.get $False)
                    (i32.ne (i32.and (local.get $oparg) (i32.const 8)) (i32.const 0))))
                (else
                  (select (result externref)
                    (global.get $True)
                    (global.get $False)
                    (i32.ne (i32.and (local.get $oparg) (i32.const 1)) (i32.const 0))))))))))
    (local.get $res_2))
  (func $fused_BINARY_SUBSCR_LIST_INT (export "fused_BINARY_SUBSCR_LIST_INT") (param $sub externref) (param $list externref) (result externref)
    ;; BINARY_SUBSCR_LIST_INT dsl/python.ops:1138
    (local $sub_0 i64)
    (local $list_1 (ref $list))
    (local $res_2 externref)
    (local.set $sub_0
      (i64.extend_i32_s
        (i31.get_s
          (block $is (result (ref i31))
            (drop (br_on_cast $is anyref (ref i31) (any.convert_extern (local.get $sub))))
            (return (ref.null noextern))))))
    (local.set $list_1
      (block $is (result (ref $list))
        (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $list))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $list $class_id (local.get $list_1)) (i32.const 9))
      (then (return (ref.null noextern))))
    (if (i32.eqz (i64.le_s (i64.const 0) (local.get $sub_0))) (then (return (ref.null noextern))))
    (if
      (i32.eqz
        (i64.lt_s
          (local.get $sub_0)
          (i64.extend_i32_s (struct.get $list $length (local.get $list_1)))))
      (then (return (ref.null noextern))))
    (local.set $res_2
      (array.get $slots
        (struct.get $list $items (local.get $list_1))
        (i32.wrap_i64 (local.get $sub_0))))
    (local.get $res_2))
  (func $fused_BINARY_SUBSCR_TUPLE_INT (export "fused_BINARY_SUBSCR_TUPLE_INT") (param $sub externref) (param $tuple externref) (result externref)
    ;; BINARY_SUBSCR_TUPLE_INT dsl/python.ops:1163
    (local $sub_0 i64)
    (local $tuple_1 (ref $tuple))
    (local $res_2 externref)
    (local.set $sub_0
      (i64.extend_i32_s
        (i31.get_s
          (block $is (result (ref i31))
            (drop (br_on_cast $is anyref (ref i31) (any.convert_extern (local.get $sub))))
            (return (ref.null noextern))))))
    (local.set $tuple_1
      (block $is (result (ref $tuple))
        (drop (br_on_cast $is anyref (ref $tuple) (any.convert_extern (local.get $tuple))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $tuple $class_id (local.get $tuple_1)) (i32.const 10))
      (then (return (ref.null noextern))))
    (if (i32.eqz (i64.le_s (i64.const 0) (local.get $sub_0))) (then (return (ref.null noextern))))
    (if
      (i32.eqz
        (i64.lt_s
          (local.get $sub_0)
          (i64.extend_i32_s (array.len (struct.get $tuple $items (local.get $tuple_1))))))
      (then (return (ref.null noextern))))
    (local.set $res_2
      (array.get $slots
        (struct.get $tuple $items (local.get $tuple_1))
        (i32.wrap_i64 (local.get $sub_0))))
    (local.get $res_2))
  (func $fused_STORE_SUBSCR_LIST_INT (export "fused_STORE_SUBSCR_LIST_INT") (param $sub externref) (param $list externref) (param $value externref) (result i32)
    ;; STORE_SUBSCR_LIST_INT dsl/python.ops:1242
    (local $sub_0 i64)
    (local $list_1 (ref $list))
    (local.set $sub_0
      (i64.extend_i32_s
        (i31.get_s
          (block $is (result (ref i31))
            (drop (br_on_cast $is anyref (ref i31) (any.convert_extern (local.get $sub))))
            (return (i32.const 0))))))
    (local.set $list_1
      (block $is (result (ref $list))
        (drop (br_on_cast $is anyref (ref $list) (any.convert_extern (local.get $list))))
        (return (i32.const 0))))
    (if
      (i32.ne (struct.get $list $class_id (local.get $list_1)) (i32.const 9))
      (then (return (i32.const 0))))
    (if (i32.eqz (i64.le_s (i64.const 0) (local.get $sub_0))) (then (return (i32.const 0))))
    (if
      (i32.eqz
        (i64.lt_s
          (local.get $sub_0)
          (i64.extend_i32_s (struct.get $list $length (local.get $list_1)))))
      (then (return (i32.const 0))))
    (array.set $slots
      (struct.get $list $items (local.get $list_1))
      (i32.wrap_i64 (local.get $sub_0))
      (local.get $value))
    (i32.const 1))
  (func $fused_LIST_APPEND (export "fused_LIST_APPEND") (param $list externref) (param $v externref) (result i32)
    ;; LIST_APPEND dsl/python.ops:1352
    (local $list_0 (ref $list))
    (local.set $list_0 (ref.cast (ref $list) (any.convert_extern (local.get $list))))
    (if
      (i32.eqz
        (i32.lt_s
          (struct.get $list $length (local.get $list_0))
          (array.len (struct.get $list $items (local.get $list_0)))))
      (then (return (i32.const 0))))
    (array.set $slots
      (struct.get $list $items (local.get $list_0))
      (struct.get $list $length (local.get $list_0))
      (local.get $v))
    (struct.set $list $length
      (local.get $list_0)
      (i32.add (struct.get $list $length (local.get $list_0)) (i32.const 1)))
    (i32.const 1))
  (func $fused_LOAD_ATTR_INSTANCE_VALUE (export "fused_LOAD_ATTR_INSTANCE_VALUE") (param $owner externref) (param $type_version i32) (param $index i32) (result externref)
    ;; LOAD_ATTR_INSTANCE_VALUE dsl/python.ops:1782
    (local $owner_0 (ref $instance))
    (local $value_1 externref)
    (local $attr_2 externref)
    (local.set $owner_0
      (block $is (result (ref $instance))
        (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $owner))))
        (return (ref.null noextern))))
    (if
      (i32.eqz
        (i32.eq
          (array.get $versions
            (global.get $versions_type_version)
            (struct.get $header $class_id (local.get $owner_0)))
          (local.get $type_version)))
      (then (return (ref.null noextern))))
    (local.set $value_1
      (array.get $slots (struct.get $instance $slots (local.get $owner_0)) (local.get $index)))
    (if (i32.eqz (i32.eqz (ref.is_null (local.get $value_1)))) (then (return (ref.null noextern))))
    (local.set $attr_2 (local.get $value_1))
    (local.get $attr_2))
  (func $fused_LOAD_ATTR_SLOT (export "fused_LOAD_ATTR_SLOT") (param $owner externref) (param $type_version i32) (param $index i32) (result externref)
    ;; LOAD_ATTR_SLOT dsl/python.ops:1841
    (local $owner_0 (ref $instance))
    (local $value_1 externref)
    (local $attr_2 externref)
    (if
      (i32.eqz (i32.eq (call $known_type_version (local.get $owner)) (local.get $type_version)))
      (then (return (ref.null noextern))))
    (local.set $owner_0
      (block $is (result (ref $instance))
        (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $owner))))
        (return (ref.null noextern))))
    (if (i32.eqz (i32.ne (local.get $index) (i32.const 65535))) (then (return (ref.null noextern))))
    (local.set $value_1
      (array.get $slots (struct.get $instance $slots (local.get $owner_0)) (local.get $index)))
    (if (i32.eqz (i32.eqz (ref.is_null (local.get $value_1)))) (then (return (ref.null noextern))))
    (local.set $attr_2 (local.get $value_1))
    (local.get $attr_2))
  (func $fused_LOAD_ATTR_METHOD_WITH_VALUES (export "fused_LOAD_ATTR_METHOD_WITH_VALUES") (param $owner externref) (param $type_version i32) (param $keys_version i32) (result i32)
    ;; LOAD_ATTR_METHOD_WITH_VALUES dsl/python.ops:1918
    (local $owner_0 (ref $instance))
    (local.set $owner_0
      (block $is (result (ref $instance))
        (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $owner))))
        (return (i32.const 0))))
    (if
      (i32.eqz
        (i32.eq
          (array.get $versions
            (global.get $versions_type_version)
            (struct.get $header $class_id (local.get $owner_0)))
          (local.get $type_version)))
      (then (return (i32.const 0))))
    (if
      (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $owner_0))))
      (then (return (i32.const 0))))
    (if
      (i32.eqz
        (i32.eq
          (array.get $versions
            (global.get $versions_shared_keys_version)
            (struct.get $header $class_id (local.get $owner_0)))
          (local.get $keys_version)))
      (then (return (i32.const 0))))
    (i32.const 1))
  (func $fused_LOAD_ATTR_METHOD_NO_DICT (export "fused_LOAD_ATTR_METHOD_NO_DICT") (param $owner externref) (param $type_version i32) (result i32)
    ;; LOAD_ATTR_METHOD_NO_DICT dsl/python.ops:1930
    (if
      (i32.eqz (i32.eq (call $known_type_version (local.get $owner)) (local.get $type_version)))
      (then (return (i32.const 0))))
    (i32.const 1))
  (func $fused_STORE_ATTR_INSTANCE_VALUE (export "fused_STORE_ATTR_INSTANCE_VALUE") (param $owner externref) (param $type_version i32) (param $index i32) (param $value externref) (result i32)
    ;; STORE_ATTR_INSTANCE_VALUE dsl/python.ops:2011
    (local $owner_0 (ref $instance))
    (local.set $owner_0
      (block $is (result (ref $instance))
        (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $owner))))
        (return (i32.const 0))))
    (if
      (i32.eqz
        (i32.eq
          (array.get $versions
            (global.get $versions_type_version)
            (struct.get $header $class_id (local.get $owner_0)))
          (local.get $type_version)))
      (then (return (i32.const 0))))
    (if
      (i32.eqz (ref.is_null (struct.get $instance $dict (local.get $owner_0))))
      (then (return (i32.const 0))))
    (if
      (i32.eqz
        (if (result i32)
          (i32.eqz
            (ref.is_null
              (array.get $slots
                (struct.get $instance $slots (local.get $owner_0))
                (local.get $index))))
          (then (i32.const 1))
          (else
            (if (result i32)
              (ref.is_null (struct.get $instance $dict (local.get $owner_0)))
              (then
                (if (result i32)
                  (i32.eq (local.get $index) (i32.const 0))
                  (then (i32.const 1))
                  (else
                    (i32.eqz
                      (ref.is_null
                        (array.get $slots
                          (struct.get $instance $slots (local.get $owner_0))
                          (i32.sub (local.get $index) (i32.const 1))))))))
              (else (i32.const 0))))))
      (then (return (i32.const 0))))
    (array.set $slots
      (struct.get $instance $slots (local.get $owner_0))
      (local.get $index)
      (local.get $value))
    (i32.const 1))
  (func $fused_STORE_ATTR_SLOT (export "fused_STORE_ATTR_SLOT") (param $owner externref) (param $type_version i32) (param $index i32) (param $value externref) (result i32)
    ;; STORE_ATTR_SLOT dsl/python.ops:2023
    (local $owner_0 (ref $instance))
    (if
      (i32.eqz (i32.eq (call $known_type_version (local.get $owner)) (local.get $type_version)))
      (then (return (i32.const 0))))
    (local.set $owner_0
      (block $is (result (ref $instance))
        (drop (br_on_cast $is anyref (ref $instance) (any.convert_extern (local.get $owner))))
        (return (i32.const 0))))
    (array.set $slots
      (struct.get $instance $slots (local.get $owner_0))
      (local.get $index)
      (local.get $value))
    (i32.const 1))
  (func $fused_FOR_ITER_LIST (export "fused_FOR_ITER_LIST") (param $iter externref) (result externref)
    ;; FOR_ITER_LIST dsl/python.ops:2242
    (local $iter_0 (ref $list_iterator))
    (local $sequence_1 (ref $list))
    (local $sequence_2 (ref $list))
    (local $next_3 externref)
    (local.set $iter_0
      (block $is (result (ref $list_iterator))
        (drop (br_on_cast $is anyref (ref $list_iterator) (any.convert_extern (local.get $iter))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $list_iterator $class_id (local.get $iter_0)) (i32.const 14))
      (then (return (ref.null noextern))))
    (if
      (ref.is_null (struct.get $list_iterator $sequence (local.get $iter_0)))
      (then (return (ref.null noextern))))
    (local.set $sequence_1
      (ref.cast
        (ref $list)
        (any.convert_extern (struct.get $list_iterator $sequence (local.get $iter_0)))))
    (if
      (i32.ge_s
        (struct.get $list_iterator $index (local.get $iter_0))
        (struct.get $list $length (local.get $sequence_1)))
      (then (return (ref.null noextern))))
    (local.set $sequence_2
      (ref.cast
        (ref $list)
        (any.convert_extern (struct.get $list_iterator $sequence (local.get $iter_0)))))
    (local.set $next_3
      (array.get $slots
        (struct.get $list $items (local.get $sequence_2))
        (struct.get $list_iterator $index (local.get $iter_0))))
    (struct.set $list_iterator $index
      (local.get $iter_0)
      (i32.add (struct.get $list_iterator $index (local.get $iter_0)) (i32.const 1)))
    (local.get $next_3))
  (func $fused_FOR_ITER_TUPLE (export "fused_FOR_ITER_TUPLE") (param $iter externref) (result externref)
    ;; FOR_ITER_TUPLE dsl/python.ops:2273
    (local $iter_0 (ref $tuple_iterator))
    (local $sequence_1 (ref $tuple))
    (local $sequence_2 (ref $tuple))
    (local $next_3 externref)
    (local.set $iter_0
      (block $is (result (ref $tuple_iterator))
        (drop (br_on_cast $is anyref (ref $tuple_iterator) (any.convert_extern (local.get $iter))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $tuple_iterator $class_id (local.get $iter_0)) (i32.const 15))
      (then (return (ref.null noextern))))
    (if
      (ref.is_null (struct.get $tuple_iterator $sequence (local.get $iter_0)))
      (then (return (ref.null noextern))))
    (local.set $sequence_1
      (ref.cast
        (ref $tuple)
        (any.convert_extern (struct.get $tuple_iterator $sequence (local.get $iter_0)))))
    (if
      (i32.ge_s
        (struct.get $tuple_iterator $index (local.get $iter_0))
        (array.len (struct.get $tuple $items (local.get $sequence_1))))
      (then (return (ref.null noextern))))
    (local.set $sequence_2
      (ref.cast
        (ref $tuple)
        (any.convert_extern (struct.get $tuple_iterator $sequence (local.get $iter_0)))))
    (local.set $next_3
      (array.get $slots
        (struct.get $tuple $items (local.get $sequence_2))
        (struct.get $tuple_iterator $index (local.get $iter_0))))
    (struct.set $tuple_iterator $index
      (local.get $iter_0)
      (i32.add (struct.get $tuple_iterator $index (local.get $iter_0)) (i32.const 1)))
    (local.get $next_3))
  (func $fused_FOR_ITER_RANGE (export "fused_FOR_ITER_RANGE") (param $iter externref) (result externref)
    ;; FOR_ITER_RANGE dsl/python.ops:2297
    (local $iter_0 (ref $range_iterator))
    (local $int_1 i64)
    (local $next_2 externref)
    (local.set $iter_0
      (block $is (result (ref $range_iterator))
        (drop (br_on_cast $is anyref (ref $range_iterator) (any.convert_extern (local.get $iter))))
        (return (ref.null noextern))))
    (if
      (i32.ne (struct.get $range_iterator $class_id (local.get $iter_0)) (i32.const 13))
      (then (return (ref.null noextern))))
    (if
      (i64.le_s (struct.get $range_iterator $remaining (local.get $iter_0)) (i64.const 0))
      (then (return (ref.null noextern))))
    (local.set $int_1 (struct.get $range_iterator $next (local.get $iter_0)))
    (if
      (i64.ge_u (i64.add (local.get $int_1) (i64.const 1073741824)) (i64.const 2147483648))
      (then (return (ref.null noextern))))
    (local.set $next_2 (extern.convert_any (ref.i31 (i32.wrap_i64 (local.get $int_1)))))
    (struct.set $range_iterator $next
      (local.get $iter_0)
      (i64.add
        (struct.get $range_iterator $next (local.get $iter_0))
        (struct.get $range_iterator $step (local.get $iter_0))))
    (struct.set $range_iterator $remaining
      (local.get $iter_0)
      (i64.sub (struct.get $range_iterator $remaining (local.get $iter_0)) (i64.const 1)))
    (local.get $next_2)))
