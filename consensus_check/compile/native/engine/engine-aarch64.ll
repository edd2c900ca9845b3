@cc_words = external local_unnamed_addr constant i32, align 4
@cc_actions = external local_unnamed_addr constant i32, align 4
@cc_watch_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define void @cc_found(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = load i32, ptr @cc_words, align 4, !tbaa !3
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %21, label %6

6:                                                ; preds = %3
  %7 = zext i32 %4 to i64
  br label %8

8:                                                ; preds = %6, %8
  %9 = phi i64 [ 0, %6 ], [ %19, %8 ]
  %10 = phi i64 [ -7046029254386353131, %6 ], [ %18, %8 ]
  %11 = getelementptr inbounds nuw i64, ptr %1, i64 %9
  %12 = load i64, ptr %11, align 8, !tbaa !7
  %13 = xor i64 %12, %10
  %14 = zext i64 %13 to i128
  %15 = mul nuw i128 %14, 15485907386658061715
  %16 = lshr i128 %15, 64
  %17 = xor i128 %16, %15
  %18 = trunc i128 %17 to i64
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, %7
  br i1 %20, label %21, label %8

21:                                               ; preds = %8, %3
  %22 = phi i64 [ 0, %3 ], [ %7, %8 ]
  %23 = phi i64 [ -7046029254386353131, %3 ], [ %18, %8 ]
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %25 = load i64, ptr %24, align 8, !tbaa !13
  %26 = and i64 %25, 63
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %28 = load ptr, ptr %27, align 8, !tbaa !19
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %30 = load i64, ptr %29, align 8, !tbaa !20
  %31 = lshr i64 %23, %30
  %32 = getelementptr inbounds nuw i64, ptr %28, i64 %31
  tail call void @llvm.prefetch.p0(ptr %32, i32 0, i32 3, i32 1)
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %34 = load ptr, ptr %33, align 8, !tbaa !21
  %35 = mul nuw nsw i64 %26, %22
  %36 = getelementptr inbounds nuw i64, ptr %34, i64 %35
  br i1 %5, label %44, label %37

37:                                               ; preds = %21, %37
  %38 = phi i64 [ %42, %37 ], [ 0, %21 ]
  %39 = getelementptr inbounds nuw i64, ptr %1, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !7
  %41 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  store i64 %40, ptr %41, align 8, !tbaa !7
  %42 = add nuw nsw i64 %38, 1
  %43 = icmp eq i64 %42, %22
  br i1 %43, label %44, label %37

44:                                               ; preds = %37, %21
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %46 = load ptr, ptr %45, align 8, !tbaa !23
  %47 = getelementptr inbounds nuw i64, ptr %46, i64 %26
  store i64 %23, ptr %47, align 8, !tbaa !7
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %49 = load i64, ptr %48, align 8, !tbaa !24
  %50 = add i64 %49, 1
  store i64 %50, ptr %48, align 8, !tbaa !24
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %52 = load ptr, ptr %51, align 8, !tbaa !25
  %53 = getelementptr inbounds nuw i64, ptr %52, i64 %26
  store i64 %49, ptr %53, align 8, !tbaa !7
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %55 = load ptr, ptr %54, align 8, !tbaa !26
  %56 = zext i32 %2 to i64
  %57 = getelementptr inbounds nuw i64, ptr %55, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !7
  %59 = add i64 %58, 1
  store i64 %59, ptr %57, align 8, !tbaa !7
  %60 = add i64 %25, 1
  store i64 %60, ptr %24, align 8, !tbaa !13
  %61 = and i64 %60, 31
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %64

63:                                               ; preds = %44
  tail call fastcc void @cc_turn(ptr noundef nonnull %0) #12
  br label %64

64:                                               ; preds = %63, %44
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: noinline nounwind
define internal fastcc void @cc_turn(ptr noundef %0) unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !13
  %4 = icmp ugt i64 %3, 63
  br i1 %4, label %5, label %10

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !27
  %8 = trunc i64 %3 to i32
  %9 = and i32 %8, 63
  tail call void %7(ptr noundef nonnull %0, i32 noundef %9, i32 noundef 32) #13
  br label %10

10:                                               ; preds = %5, %1
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @cc_incident(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %5 = load ptr, ptr %4, align 8, !tbaa !28
  %6 = zext i32 %1 to i64
  %7 = load i32, ptr @cc_actions, align 4, !tbaa !3
  %8 = zext i32 %7 to i64
  %9 = mul nuw i64 %8, %6
  %10 = getelementptr inbounds nuw i32, ptr %5, i64 %9
  %11 = zext i32 %2 to i64
  %12 = getelementptr inbounds nuw i32, ptr %10, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8, !tbaa !24
  %15 = lshr i64 %14, 32
  %16 = trunc nuw i64 %15 to i32
  %17 = load i32, ptr %12, align 4, !tbaa !3
  %18 = icmp ugt i32 %17, %16
  br i1 %18, label %19, label %20

19:                                               ; preds = %3
  store i32 %16, ptr %12, align 4, !tbaa !3
  br label %20

20:                                               ; preds = %19, %3
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_fill(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = alloca [32 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load ptr, ptr %6, align 8, !tbaa !29
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %9 = load i64, ptr %8, align 8, !tbaa !34
  %10 = sub i64 64, %9
  %11 = shl nsw i64 -1, %10
  %12 = xor i64 %11, -1
  %13 = icmp ult i64 %1, %2
  br i1 %13, label %14, label %20

14:                                               ; preds = %4
  %15 = load i32, ptr @cc_words, align 4
  %16 = zext i32 %15 to i64
  %17 = icmp eq i32 %15, 0
  %18 = icmp eq i64 %3, 0
  %19 = sub nuw i64 %2, %1
  br label %21

20:                                               ; preds = %57, %4
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  ret void

21:                                               ; preds = %57, %14
  %22 = phi i64 [ %19, %14 ], [ %60, %57 ]
  %23 = phi i64 [ %1, %14 ], [ %58, %57 ]
  %24 = tail call i64 @llvm.umin.i64(i64 %22, i64 32)
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = tail call i32 @llvm.umax.i32(i32 %25, i32 1)
  %27 = load ptr, ptr %0, align 8, !tbaa !35
  %28 = zext nneg i32 %26 to i64
  br label %32

29:                                               ; preds = %50
  %30 = add nuw i64 %23, 1
  %31 = zext nneg i32 %26 to i64
  br label %61

32:                                               ; preds = %21, %50
  %33 = phi i64 [ 0, %21 ], [ %55, %50 ]
  %34 = add i64 %23, %33
  %35 = mul i64 %34, %16
  %36 = getelementptr inbounds nuw i64, ptr %27, i64 %35
  br i1 %17, label %50, label %37

37:                                               ; preds = %32, %37
  %38 = phi i64 [ %48, %37 ], [ 0, %32 ]
  %39 = phi i64 [ %47, %37 ], [ -7046029254386353131, %32 ]
  %40 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  %41 = load i64, ptr %40, align 8, !tbaa !7
  %42 = xor i64 %41, %39
  %43 = zext i64 %42 to i128
  %44 = mul nuw i128 %43, 15485907386658061715
  %45 = lshr i128 %44, 64
  %46 = xor i128 %45, %44
  %47 = trunc i128 %46 to i64
  %48 = add nuw nsw i64 %38, 1
  %49 = icmp eq i64 %48, %16
  br i1 %49, label %50, label %37

50:                                               ; preds = %37, %32
  %51 = phi i64 [ -7046029254386353131, %32 ], [ %47, %37 ]
  %52 = getelementptr inbounds nuw i64, ptr %5, i64 %33
  store i64 %51, ptr %52, align 8, !tbaa !7
  %53 = lshr i64 %51, %9
  %54 = getelementptr inbounds nuw i64, ptr %7, i64 %53
  tail call void @llvm.prefetch.p0(ptr %54, i32 1, i32 3, i32 1)
  %55 = add nuw nsw i64 %33, 1
  %56 = icmp eq i64 %55, %28
  br i1 %56, label %29, label %32, !llvm.loop !36

57:                                               ; preds = %90
  %58 = add i64 %23, 32
  %59 = icmp ult i64 %58, %2
  %60 = add i64 %22, -32
  br i1 %59, label %21, label %20, !llvm.loop !37

61:                                               ; preds = %29, %90
  %62 = phi i64 [ 0, %29 ], [ %91, %90 ]
  %63 = getelementptr inbounds nuw i64, ptr %5, i64 %62
  %64 = load i64, ptr %63, align 8, !tbaa !7
  %65 = shl i64 %64, 32
  %66 = add i64 %30, %62
  %67 = or i64 %66, %65
  %68 = or i64 %67, 4294967296
  %69 = lshr i64 %64, %9
  %70 = and i64 %69, -8
  br label %71

71:                                               ; preds = %79, %61
  %72 = phi i64 [ %81, %79 ], [ %70, %61 ]
  %73 = getelementptr inbounds nuw i64, ptr %7, i64 %72
  br label %74

74:                                               ; preds = %71, %87
  %75 = load volatile <8 x i64>, ptr %73, align 16, !tbaa !38, !noalias !39
  %76 = icmp eq <8 x i64> %75, zeroinitializer
  %77 = bitcast <8 x i1> %76 to i8
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %79, label %82

79:                                               ; preds = %74
  %80 = add i64 %72, 8
  %81 = and i64 %80, %12
  br label %71, !llvm.loop !42

82:                                               ; preds = %74
  %83 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %77, i1 true)
  %84 = zext nneg i8 %83 to i64
  %85 = getelementptr inbounds nuw i64, ptr %73, i64 %84
  br i1 %18, label %86, label %87

86:                                               ; preds = %82
  store i64 %68, ptr %85, align 8, !tbaa !7
  br label %90

87:                                               ; preds = %82
  %88 = cmpxchg ptr %85, i64 0, i64 %68 monotonic monotonic, align 8
  %89 = extractvalue { i64, i1 } %88, 1
  br i1 %89, label %90, label %74

90:                                               ; preds = %87, %86
  %91 = add nuw nsw i64 %62, 1
  %92 = icmp eq i64 %91, %31
  br i1 %92, label %57, label %61, !llvm.loop !43
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #6

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define i32 @cc_lookup(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #5 {
  %3 = load i32, ptr @cc_words, align 4, !tbaa !3
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %20, label %5

5:                                                ; preds = %2
  %6 = zext i32 %3 to i64
  br label %7

7:                                                ; preds = %5, %7
  %8 = phi i64 [ 0, %5 ], [ %18, %7 ]
  %9 = phi i64 [ -7046029254386353131, %5 ], [ %17, %7 ]
  %10 = getelementptr inbounds nuw i64, ptr %1, i64 %8
  %11 = load i64, ptr %10, align 8, !tbaa !7
  %12 = xor i64 %11, %9
  %13 = zext i64 %12 to i128
  %14 = mul nuw i128 %13, 15485907386658061715
  %15 = lshr i128 %14, 64
  %16 = xor i128 %15, %14
  %17 = trunc i128 %16 to i64
  %18 = add nuw nsw i64 %8, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %20, label %7

20:                                               ; preds = %7, %2
  %21 = phi i64 [ 0, %2 ], [ %6, %7 ]
  %22 = phi i64 [ -7046029254386353131, %2 ], [ %17, %7 ]
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = load i64, ptr %23, align 8, !tbaa !34
  %25 = sub i64 64, %24
  %26 = shl nsw i64 -1, %25
  %27 = xor i64 %26, -1
  %28 = lshr i64 %22, %24
  %29 = and i64 %28, -8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %31 = load ptr, ptr %30, align 8, !tbaa !29
  %32 = and i64 %22, 4294967294
  %33 = or disjoint i64 %32, 1
  %34 = insertelement <8 x i64> poison, i64 %33, i64 0
  %35 = shufflevector <8 x i64> %34, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %36

36:                                               ; preds = %79, %20
  %37 = phi i64 [ %29, %20 ], [ %81, %79 ]
  %38 = getelementptr inbounds nuw i64, ptr %31, i64 %37
  %39 = load volatile <8 x i64>, ptr %38, align 16, !tbaa !38, !noalias !44
  %40 = lshr <8 x i64> %39, splat (i64 32)
  %41 = icmp eq <8 x i64> %40, %35
  %42 = bitcast <8 x i1> %41 to i8
  %43 = icmp eq i8 %42, 0
  br i1 %43, label %75, label %44

44:                                               ; preds = %36
  %45 = zext i8 %42 to i32
  %46 = load ptr, ptr %0, align 8, !tbaa !35
  br label %47

47:                                               ; preds = %44, %71
  %48 = phi i32 [ %45, %44 ], [ %73, %71 ]
  %49 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %48, i1 true)
  %50 = zext nneg i32 %49 to i64
  %51 = getelementptr i64, ptr %38, i64 %50
  %52 = load i64, ptr %51, align 8, !tbaa !7
  %53 = trunc i64 %52 to i32
  %54 = add i32 %53, -1
  %55 = zext i32 %54 to i64
  %56 = mul nuw i64 %21, %55
  %57 = getelementptr inbounds nuw i64, ptr %46, i64 %56
  br i1 %4, label %82, label %58

58:                                               ; preds = %47, %58
  %59 = phi i64 [ %67, %58 ], [ 0, %47 ]
  %60 = phi i64 [ %66, %58 ], [ 0, %47 ]
  %61 = getelementptr inbounds nuw i64, ptr %57, i64 %59
  %62 = load i64, ptr %61, align 8, !tbaa !7
  %63 = getelementptr inbounds nuw i64, ptr %1, i64 %59
  %64 = load i64, ptr %63, align 8, !tbaa !7
  %65 = xor i64 %64, %62
  %66 = or i64 %65, %60
  %67 = add nuw nsw i64 %59, 1
  %68 = icmp eq i64 %67, %21
  br i1 %68, label %69, label %58

69:                                               ; preds = %58
  %70 = icmp eq i64 %66, 0
  br i1 %70, label %82, label %71

71:                                               ; preds = %69
  %72 = add nsw i32 %48, -1
  %73 = and i32 %72, %48
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %47, !llvm.loop !48

75:                                               ; preds = %71, %36
  %76 = icmp eq <8 x i64> %39, zeroinitializer
  %77 = bitcast <8 x i1> %76 to i8
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %79, label %82

79:                                               ; preds = %75
  %80 = add i64 %37, 8
  %81 = and i64 %80, %27
  br label %36, !llvm.loop !49

82:                                               ; preds = %75, %47, %69
  %83 = phi i32 [ %54, %47 ], [ %54, %69 ], [ -1, %75 ]
  ret i32 %83
}

; Function Attrs: nounwind
define range(i32 0, 6) i32 @cc_run(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %3 = load ptr, ptr %2, align 8, !tbaa !50
  %4 = load ptr, ptr %3, align 8, !tbaa !51
  tail call fastcc void @cc_notice(ptr noundef %0) #12
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %26 = load i32, ptr @cc_actions, align 4
  %27 = icmp eq i32 %26, 0
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %30 = zext i32 %26 to i64
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %32 = load i32, ptr @cc_words, align 4
  %33 = zext i32 %32 to i64
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %35 = load i64, ptr %5, align 8, !tbaa !53
  br label %36

36:                                               ; preds = %80, %1
  %37 = phi i64 [ %35, %1 ], [ %81, %80 ]
  %38 = load i64, ptr %6, align 8, !tbaa !54
  %39 = icmp eq i64 %37, %38
  br i1 %39, label %40, label %78

40:                                               ; preds = %36
  %41 = load i64, ptr %7, align 8, !tbaa !55
  %42 = icmp eq i64 %37, %41
  %43 = load i64, ptr %8, align 8, !tbaa !56
  br i1 %42, label %44, label %55

44:                                               ; preds = %40
  %45 = icmp eq i64 %37, %43
  br i1 %45, label %173, label %46

46:                                               ; preds = %44
  %47 = load i64, ptr %9, align 8, !tbaa !57
  %48 = load i64, ptr %10, align 8, !tbaa !58
  %49 = icmp eq i64 %47, %48
  br i1 %49, label %173, label %50

50:                                               ; preds = %46
  %51 = trunc i64 %37 to i32
  %52 = load ptr, ptr %11, align 8, !tbaa !59
  %53 = add i64 %47, 1
  store i64 %53, ptr %9, align 8, !tbaa !57
  %54 = getelementptr inbounds nuw i32, ptr %52, i64 %47
  store i32 %51, ptr %54, align 4, !tbaa !3
  store i64 %43, ptr %7, align 8, !tbaa !55
  br label %55

55:                                               ; preds = %50, %40
  %56 = phi i64 [ %43, %50 ], [ %41, %40 ]
  %57 = load i64, ptr %12, align 8, !tbaa !60
  %58 = icmp ult i64 %43, %57
  br i1 %58, label %59, label %173

59:                                               ; preds = %55
  %60 = load i64, ptr %9, align 8, !tbaa !57
  %61 = load i64, ptr %13, align 8, !tbaa !61
  %62 = icmp ugt i64 %60, %61
  br i1 %62, label %173, label %63

63:                                               ; preds = %59
  %64 = load atomic i64, ptr %14 monotonic, align 8
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %66, label %173

66:                                               ; preds = %63
  %67 = sub i64 %56, %37
  %68 = load i64, ptr %15, align 8, !tbaa !62
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %73, label %70

70:                                               ; preds = %66
  %71 = load i64, ptr %16, align 8, !tbaa !63
  %72 = icmp ult i64 %37, %71
  br i1 %72, label %73, label %173

73:                                               ; preds = %70, %66
  %74 = sub i64 %57, %43
  %75 = tail call i64 @llvm.umin.i64(i64 %74, i64 4096)
  %76 = add i64 %75, %37
  %77 = tail call i64 @llvm.umin.i64(i64 %76, i64 %56)
  store i64 %77, ptr %6, align 8, !tbaa !54
  br label %78

78:                                               ; preds = %73, %36
  %79 = phi i64 [ %77, %73 ], [ %38, %36 ]
  br label %80

80:                                               ; preds = %170, %78
  %81 = load i64, ptr %5, align 8, !tbaa !53
  %82 = icmp ult i64 %81, %79
  br i1 %82, label %83, label %36, !llvm.loop !64

83:                                               ; preds = %80
  %84 = add i64 %81, 256
  %85 = tail call i64 @llvm.umin.i64(i64 %84, i64 %79)
  %86 = load i64, ptr %8, align 8, !tbaa !56
  %87 = load i64, ptr %17, align 8, !tbaa !65
  %88 = add i64 %86, 2048
  %89 = load i64, ptr %18, align 8, !tbaa !66
  %90 = icmp ugt i64 %88, %89
  br i1 %90, label %173, label %91

91:                                               ; preds = %83
  %92 = load i64, ptr %19, align 8, !tbaa !67
  %93 = icmp ugt i64 %88, %92
  br i1 %93, label %173, label %94

94:                                               ; preds = %91
  %95 = add i64 %87, 256
  %96 = load i64, ptr %20, align 8, !tbaa !68
  %97 = icmp ugt i64 %95, %96
  br i1 %97, label %173, label %98

98:                                               ; preds = %94
  store ptr @cc_insert, ptr %21, align 8, !tbaa !27
  %99 = load ptr, ptr %4, align 8, !tbaa !69
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %101 = load ptr, ptr %100, align 8, !tbaa !29
  store ptr %101, ptr %22, align 8, !tbaa !19
  %102 = getelementptr inbounds nuw i8, ptr %99, i64 40
  %103 = load i64, ptr %102, align 8, !tbaa !34
  store i64 %103, ptr %23, align 8, !tbaa !20
  store i64 0, ptr %24, align 8, !tbaa !70
  store i64 0, ptr %25, align 8, !tbaa !13
  br i1 %27, label %114, label %104

104:                                              ; preds = %98
  %105 = load ptr, ptr %28, align 8, !tbaa !26
  %106 = load ptr, ptr %29, align 8, !tbaa !71
  br label %107

107:                                              ; preds = %107, %104
  %108 = phi i64 [ 0, %104 ], [ %112, %107 ]
  %109 = getelementptr inbounds nuw i64, ptr %105, i64 %108
  %110 = load i64, ptr %109, align 8, !tbaa !7
  %111 = getelementptr inbounds nuw i64, ptr %106, i64 %108
  store i64 %110, ptr %111, align 8, !tbaa !7
  %112 = add nuw nsw i64 %108, 1
  %113 = icmp eq i64 %112, %30
  br i1 %113, label %114, label %107, !llvm.loop !72

114:                                              ; preds = %107, %98
  %115 = icmp ult i64 %81, %85
  br i1 %115, label %116, label %136

116:                                              ; preds = %114, %133
  %117 = phi i64 [ %134, %133 ], [ %81, %114 ]
  %118 = load atomic i64, ptr %14 monotonic, align 8
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %120, label %136

120:                                              ; preds = %116
  %121 = shl i64 %117, 32
  store i64 %121, ptr %31, align 8, !tbaa !24
  %122 = load ptr, ptr %0, align 8, !tbaa !35
  %123 = mul i64 %117, %33
  %124 = getelementptr inbounds nuw i64, ptr %122, i64 %123
  %125 = tail call i32 @cc_expand(ptr noundef nonnull %4, ptr noundef %124) #13
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %133, label %127

127:                                              ; preds = %120
  %128 = trunc i64 %117 to i32
  %129 = load ptr, ptr %34, align 8, !tbaa !73
  %130 = load i64, ptr %17, align 8, !tbaa !65
  %131 = add i64 %130, 1
  store i64 %131, ptr %17, align 8, !tbaa !65
  %132 = getelementptr inbounds nuw i32, ptr %129, i64 %130
  store i32 %128, ptr %132, align 4, !tbaa !3
  br label %133

133:                                              ; preds = %127, %120
  %134 = add i64 %117, 1
  %135 = icmp eq i64 %134, %85
  br i1 %135, label %136, label %116, !llvm.loop !74

136:                                              ; preds = %133, %116, %114
  %137 = phi i64 [ %81, %114 ], [ %117, %116 ], [ %85, %133 ]
  %138 = load i64, ptr %25, align 8, !tbaa !13
  %139 = trunc i64 %138 to i32
  %140 = and i32 %139, 31
  %141 = icmp ugt i64 %138, 31
  br i1 %141, label %142, label %146

142:                                              ; preds = %136
  %143 = load ptr, ptr %21, align 8, !tbaa !27
  %144 = and i32 %139, 32
  %145 = xor i32 %144, 32
  tail call void %143(ptr noundef nonnull %4, i32 noundef %145, i32 noundef 32) #13
  br label %146

146:                                              ; preds = %142, %136
  %147 = icmp eq i32 %140, 0
  br i1 %147, label %151, label %148

148:                                              ; preds = %146
  %149 = load ptr, ptr %21, align 8, !tbaa !27
  %150 = and i32 %139, 32
  tail call void %149(ptr noundef nonnull %4, i32 noundef %150, i32 noundef %140) #13
  br label %151

151:                                              ; preds = %148, %146
  store i64 0, ptr %25, align 8, !tbaa !13
  %152 = load i64, ptr %24, align 8, !tbaa !70
  %153 = icmp eq i64 %152, 0
  br i1 %153, label %170, label %154

154:                                              ; preds = %151
  br i1 %27, label %165, label %155

155:                                              ; preds = %154
  %156 = load ptr, ptr %29, align 8, !tbaa !71
  %157 = load ptr, ptr %28, align 8, !tbaa !26
  br label %158

158:                                              ; preds = %158, %155
  %159 = phi i64 [ 0, %155 ], [ %163, %158 ]
  %160 = getelementptr inbounds nuw i64, ptr %156, i64 %159
  %161 = load i64, ptr %160, align 8, !tbaa !7
  %162 = getelementptr inbounds nuw i64, ptr %157, i64 %159
  store i64 %161, ptr %162, align 8, !tbaa !7
  %163 = add nuw nsw i64 %159, 1
  %164 = icmp eq i64 %163, %30
  br i1 %164, label %165, label %158, !llvm.loop !75

165:                                              ; preds = %158, %154
  store i64 %86, ptr %8, align 8, !tbaa !56
  store i64 %87, ptr %17, align 8, !tbaa !65
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %166, align 8, !tbaa !76
  %167 = load atomic i64, ptr %14 monotonic, align 8
  %168 = icmp eq i64 %167, 0
  %169 = select i1 %168, i32 4, i32 1
  br label %173

170:                                              ; preds = %151
  store i64 %137, ptr %5, align 8, !tbaa !53
  tail call fastcc void @cc_notice(ptr noundef nonnull %0) #12
  %171 = load atomic i64, ptr %14 monotonic, align 8
  %172 = icmp eq i64 %171, 0
  br i1 %172, label %80, label %173

173:                                              ; preds = %70, %63, %59, %55, %46, %44, %91, %94, %170, %83, %165
  %174 = phi i32 [ %169, %165 ], [ 4, %91 ], [ 4, %83 ], [ 1, %170 ], [ 4, %94 ], [ 1, %63 ], [ 3, %59 ], [ 2, %55 ], [ 4, %46 ], [ 0, %44 ], [ 5, %70 ]
  ret i32 %174
}

; Function Attrs: nounwind
define internal fastcc void @cc_notice(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %3 = zext i32 %2 to i64
  %4 = alloca i64, i64 %3, align 8
  %5 = icmp eq i32 %2, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %34

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %11 = load ptr, ptr %10, align 8, !tbaa !77
  br label %22

12:                                               ; preds = %22
  %13 = icmp eq i64 %27, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br i1 %13, label %34, label %16

16:                                               ; preds = %12
  %17 = load i64, ptr %14, align 8, !tbaa !78
  %18 = load i32, ptr @cc_words, align 4
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 184
  br label %30

22:                                               ; preds = %9, %22
  %23 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %24 = phi i64 [ 0, %9 ], [ %27, %22 ]
  %25 = getelementptr inbounds nuw i64, ptr %11, i64 %23
  %26 = load i64, ptr %25, align 8, !tbaa !7
  %27 = or i64 %26, %24
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %3
  br i1 %29, label %12, label %22, !llvm.loop !79

30:                                               ; preds = %16, %71
  %31 = phi i64 [ %17, %16 ], [ %73, %71 ]
  %32 = load i64, ptr %15, align 8, !tbaa !56
  %33 = icmp ult i64 %31, %32
  br i1 %33, label %38, label %34

34:                                               ; preds = %30, %71, %6, %12
  %35 = phi ptr [ %8, %6 ], [ %15, %12 ], [ %15, %71 ], [ %15, %30 ]
  %36 = phi ptr [ %7, %6 ], [ %14, %12 ], [ %14, %71 ], [ %14, %30 ]
  %37 = load i64, ptr %35, align 8, !tbaa !56
  store i64 %37, ptr %36, align 8, !tbaa !78
  ret void

38:                                               ; preds = %30
  %39 = load ptr, ptr %0, align 8, !tbaa !35
  %40 = mul i64 %31, %19
  %41 = getelementptr inbounds nuw i64, ptr %39, i64 %40
  call void @cc_watch(ptr noundef %41, ptr noundef nonnull %4) #13
  %42 = load ptr, ptr %20, align 8, !tbaa !77
  %43 = trunc i64 %31 to i32
  br label %46

44:                                               ; preds = %59
  %45 = load ptr, ptr %20, align 8, !tbaa !77
  br label %74

46:                                               ; preds = %38, %59
  %47 = phi i64 [ 0, %38 ], [ %62, %59 ]
  %48 = getelementptr inbounds nuw i64, ptr %4, i64 %47
  %49 = load i64, ptr %48, align 8, !tbaa !7
  %50 = getelementptr inbounds nuw i64, ptr %42, i64 %47
  %51 = load i64, ptr %50, align 8, !tbaa !7
  %52 = and i64 %51, %49
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %59, label %54

54:                                               ; preds = %46
  %55 = load ptr, ptr %21, align 8, !tbaa !80
  %56 = shl i64 %47, 6
  %57 = and i64 %56, 4294967232
  %58 = getelementptr inbounds nuw i32, ptr %55, i64 %57
  br label %64

59:                                               ; preds = %64, %46
  %60 = xor i64 %49, -1
  %61 = and i64 %51, %60
  store i64 %61, ptr %50, align 8, !tbaa !7
  %62 = add nuw nsw i64 %47, 1
  %63 = icmp eq i64 %62, %3
  br i1 %63, label %44, label %46, !llvm.loop !81

64:                                               ; preds = %54, %64
  %65 = phi i64 [ %52, %54 ], [ %69, %64 ]
  %66 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %65, i1 true)
  %67 = getelementptr inbounds nuw i32, ptr %58, i64 %66
  store i32 %43, ptr %67, align 4, !tbaa !3
  %68 = add i64 %65, -1
  %69 = and i64 %68, %65
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %59, label %64, !llvm.loop !82

71:                                               ; preds = %74
  %72 = icmp eq i64 %79, 0
  %73 = add i64 %31, 1
  br i1 %72, label %34, label %30, !llvm.loop !83

74:                                               ; preds = %44, %74
  %75 = phi i64 [ 0, %44 ], [ %80, %74 ]
  %76 = phi i64 [ 0, %44 ], [ %79, %74 ]
  %77 = getelementptr inbounds nuw i64, ptr %45, i64 %75
  %78 = load i64, ptr %77, align 8, !tbaa !7
  %79 = or i64 %78, %76
  %80 = add nuw nsw i64 %75, 1
  %81 = icmp eq i64 %80, %3
  br i1 %81, label %71, label %74, !llvm.loop !84
}

; Function Attrs: nounwind
define i32 @cc_join(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %4 = load ptr, ptr %3, align 8, !tbaa !85
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %18 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %24 = load i32, ptr @cc_actions, align 4
  %25 = icmp eq i32 %24, 0
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %28 = zext i32 %24 to i64
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %31 = load i32, ptr @cc_words, align 4
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %37 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %38 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %39 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %41 = load i32, ptr @cc_watch_words, align 4
  %42 = icmp eq i32 %41, 0
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %45 = zext i32 %41 to i64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 192
  br label %47

47:                                               ; preds = %410, %2
  %48 = phi ptr [ %411, %410 ], [ %4, %2 ]
  %49 = load i64, ptr %5, align 8, !tbaa !86
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %98

51:                                               ; preds = %47
  %52 = load i64, ptr %7, align 8, !tbaa !55
  %53 = load i64, ptr %8, align 8, !tbaa !53
  %54 = sub i64 %52, %53
  %55 = load i64, ptr %6, align 8, !tbaa !87
  %56 = getelementptr inbounds nuw i8, ptr %48, i64 80
  %57 = load i64, ptr %56, align 8, !tbaa !88
  %58 = mul i64 %57, %55
  %59 = icmp eq i64 %52, %53
  br i1 %59, label %96, label %60

60:                                               ; preds = %51
  %61 = load i64, ptr %9, align 8, !tbaa !62
  %62 = icmp ult i64 %54, %61
  br i1 %62, label %96, label %63

63:                                               ; preds = %60
  %64 = load i64, ptr %10, align 8, !tbaa !54
  %65 = icmp eq i64 %64, %53
  br i1 %65, label %66, label %96

66:                                               ; preds = %63
  %67 = load i64, ptr %11, align 8, !tbaa !63
  %68 = icmp ult i64 %53, %67
  br i1 %68, label %96, label %69

69:                                               ; preds = %66
  %70 = load atomic i64, ptr %12 monotonic, align 8
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %96

72:                                               ; preds = %69
  %73 = load i64, ptr %13, align 8, !tbaa !56
  %74 = add i64 %73, %58
  %75 = load i64, ptr %14, align 8, !tbaa !66
  %76 = icmp ugt i64 %74, %75
  br i1 %76, label %96, label %77

77:                                               ; preds = %72
  %78 = load i64, ptr %15, align 8, !tbaa !67
  %79 = icmp ugt i64 %74, %78
  br i1 %79, label %96, label %80

80:                                               ; preds = %77
  %81 = load i64, ptr %16, align 8, !tbaa !65
  %82 = getelementptr inbounds nuw i8, ptr %48, i64 32
  %83 = load i64, ptr %82, align 8, !tbaa !91
  %84 = add i64 %83, %81
  %85 = load i64, ptr %17, align 8, !tbaa !68
  %86 = icmp ugt i64 %84, %85
  br i1 %86, label %96, label %87

87:                                               ; preds = %80
  %88 = getelementptr inbounds nuw i8, ptr %48, i64 40
  store i64 %53, ptr %88, align 8, !tbaa !92
  store i64 %53, ptr %48, align 8, !tbaa !93
  %89 = getelementptr inbounds nuw i8, ptr %48, i64 24
  %90 = load i64, ptr %89, align 8, !tbaa !94
  %91 = tail call i64 @llvm.umin.i64(i64 %90, i64 %54)
  %92 = add i64 %91, %53
  %93 = getelementptr inbounds nuw i8, ptr %48, i64 8
  store i64 %92, ptr %93, align 8, !tbaa !95
  %94 = getelementptr inbounds nuw i8, ptr %48, i64 16
  store i64 %73, ptr %94, align 8, !tbaa !96
  %95 = getelementptr inbounds nuw i8, ptr %48, i64 48
  store i64 0, ptr %95, align 8, !tbaa !97
  br label %96

96:                                               ; preds = %51, %60, %63, %66, %69, %72, %77, %80, %87
  %97 = phi i64 [ 0, %87 ], [ 6, %51 ], [ 1, %69 ], [ 6, %66 ], [ 6, %63 ], [ 6, %60 ], [ 4, %80 ], [ 4, %77 ], [ 4, %72 ]
  store i64 %97, ptr %18, align 8, !tbaa !98
  br label %98

98:                                               ; preds = %96, %47
  %99 = getelementptr inbounds nuw i8, ptr %48, i64 64
  %100 = load atomic i64, ptr %99 acquire, align 8
  %101 = getelementptr inbounds nuw i8, ptr %48, i64 56
  %102 = atomicrmw add ptr %101, i64 1 acq_rel, align 8
  %103 = add i64 %102, 1
  %104 = load i64, ptr %6, align 8, !tbaa !87
  %105 = icmp eq i64 %103, %104
  br i1 %105, label %111, label %106

106:                                              ; preds = %98
  %107 = load atomic i64, ptr %99 acquire, align 8
  %108 = icmp eq i64 %107, %100
  br i1 %108, label %109, label %122

109:                                              ; preds = %106
  %110 = getelementptr inbounds nuw i8, ptr %48, i64 136
  br label %113

111:                                              ; preds = %98
  store atomic i64 0, ptr %101 monotonic, align 8
  %112 = add i64 %100, 1
  store atomic i64 %112, ptr %99 release, align 8
  br label %122

113:                                              ; preds = %118, %109
  %114 = phi i32 [ 0, %109 ], [ %119, %118 ]
  tail call void @llvm.aarch64.hint(i32 1)
  %115 = icmp ugt i32 %114, 1999
  br i1 %115, label %116, label %118

116:                                              ; preds = %113
  %117 = load ptr, ptr %110, align 8, !tbaa !99
  tail call void %117() #13
  br label %118

118:                                              ; preds = %116, %113
  %119 = add i32 %114, 1
  %120 = load atomic i64, ptr %99 acquire, align 8
  %121 = icmp eq i64 %120, %100
  br i1 %121, label %113, label %122, !llvm.loop !100

122:                                              ; preds = %118, %106, %111
  %123 = load i64, ptr %18, align 8, !tbaa !98
  %124 = icmp eq i64 %123, 0
  br i1 %124, label %127, label %125

125:                                              ; preds = %122
  %126 = trunc i64 %123 to i32
  ret i32 %126

127:                                              ; preds = %122
  %128 = load ptr, ptr %3, align 8, !tbaa !85
  store ptr @cc_share, ptr %19, align 8, !tbaa !27
  %129 = load ptr, ptr %1, align 8, !tbaa !69
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 16
  %131 = load ptr, ptr %130, align 8, !tbaa !29
  store ptr %131, ptr %20, align 8, !tbaa !19
  %132 = getelementptr inbounds nuw i8, ptr %129, i64 40
  %133 = load i64, ptr %132, align 8, !tbaa !34
  store i64 %133, ptr %21, align 8, !tbaa !20
  store i64 0, ptr %22, align 8, !tbaa !70
  store i64 0, ptr %23, align 8, !tbaa !13
  br i1 %25, label %144, label %134

134:                                              ; preds = %127
  %135 = load ptr, ptr %26, align 8, !tbaa !26
  %136 = load ptr, ptr %27, align 8, !tbaa !71
  br label %137

137:                                              ; preds = %137, %134
  %138 = phi i64 [ 0, %134 ], [ %142, %137 ]
  %139 = getelementptr inbounds nuw i64, ptr %135, i64 %138
  %140 = load i64, ptr %139, align 8, !tbaa !7
  %141 = getelementptr inbounds nuw i64, ptr %136, i64 %138
  store i64 %140, ptr %141, align 8, !tbaa !7
  %142 = add nuw nsw i64 %138, 1
  %143 = icmp eq i64 %142, %28
  br i1 %143, label %144, label %137, !llvm.loop !72

144:                                              ; preds = %137, %127
  store i64 0, ptr %29, align 8, !tbaa !101
  %145 = getelementptr inbounds nuw i8, ptr %128, i64 40
  %146 = getelementptr inbounds nuw i8, ptr %128, i64 8
  %147 = atomicrmw add ptr %145, i64 128 monotonic, align 8
  %148 = load i64, ptr %146, align 8, !tbaa !95
  %149 = icmp ult i64 %147, %148
  br i1 %149, label %150, label %178

150:                                              ; preds = %144
  %151 = getelementptr inbounds nuw i8, ptr %128, i64 128
  br label %158

152:                                              ; preds = %164
  %153 = load i64, ptr %146, align 8, !tbaa !95
  br label %154

154:                                              ; preds = %158, %152
  %155 = phi i64 [ %153, %152 ], [ %159, %158 ]
  %156 = atomicrmw add ptr %145, i64 128 monotonic, align 8
  %157 = icmp ult i64 %156, %155
  br i1 %157, label %158, label %178

158:                                              ; preds = %154, %150
  %159 = phi i64 [ %148, %150 ], [ %155, %154 ]
  %160 = phi i64 [ %147, %150 ], [ %156, %154 ]
  %161 = add i64 %160, 128
  %162 = tail call i64 @llvm.umin.i64(i64 %161, i64 %159)
  %163 = icmp ult i64 %160, %162
  br i1 %163, label %164, label %154

164:                                              ; preds = %158, %164
  %165 = phi i64 [ %176, %164 ], [ %160, %158 ]
  %166 = shl i64 %165, 32
  store i64 %166, ptr %30, align 8, !tbaa !24
  %167 = load ptr, ptr %0, align 8, !tbaa !35
  %168 = mul i64 %165, %32
  %169 = getelementptr inbounds nuw i64, ptr %167, i64 %168
  %170 = tail call i32 @cc_expand(ptr noundef nonnull %1, ptr noundef %169) #13
  %171 = trunc i32 %170 to i8
  %172 = load ptr, ptr %151, align 8, !tbaa !102
  %173 = load i64, ptr %128, align 8, !tbaa !93
  %174 = sub i64 %165, %173
  %175 = getelementptr inbounds nuw i8, ptr %172, i64 %174
  store i8 %171, ptr %175, align 1, !tbaa !38
  %176 = add i64 %165, 1
  %177 = icmp eq i64 %176, %162
  br i1 %177, label %152, label %164, !llvm.loop !103

178:                                              ; preds = %154, %144
  %179 = load i64, ptr %23, align 8, !tbaa !13
  %180 = trunc i64 %179 to i32
  %181 = and i32 %180, 31
  %182 = icmp ugt i64 %179, 31
  br i1 %182, label %183, label %187

183:                                              ; preds = %178
  %184 = load ptr, ptr %19, align 8, !tbaa !27
  %185 = and i32 %180, 32
  %186 = xor i32 %185, 32
  tail call void %184(ptr noundef nonnull %1, i32 noundef %186, i32 noundef 32) #13
  br label %187

187:                                              ; preds = %183, %178
  %188 = icmp eq i32 %181, 0
  br i1 %188, label %192, label %189

189:                                              ; preds = %187
  %190 = load ptr, ptr %19, align 8, !tbaa !27
  %191 = and i32 %180, 32
  tail call void %190(ptr noundef nonnull %1, i32 noundef %191, i32 noundef %181) #13
  br label %192

192:                                              ; preds = %187, %189
  store i64 0, ptr %23, align 8, !tbaa !13
  %193 = load ptr, ptr %3, align 8, !tbaa !85
  %194 = getelementptr inbounds nuw i8, ptr %193, i64 64
  %195 = load atomic i64, ptr %194 acquire, align 8
  %196 = getelementptr inbounds nuw i8, ptr %193, i64 56
  %197 = atomicrmw add ptr %196, i64 1 acq_rel, align 8
  %198 = add i64 %197, 1
  %199 = load i64, ptr %6, align 8, !tbaa !87
  %200 = icmp eq i64 %198, %199
  br i1 %200, label %206, label %201

201:                                              ; preds = %192
  %202 = load atomic i64, ptr %194 acquire, align 8
  %203 = icmp eq i64 %202, %195
  br i1 %203, label %204, label %217

204:                                              ; preds = %201
  %205 = getelementptr inbounds nuw i8, ptr %193, i64 136
  br label %208

206:                                              ; preds = %192
  store atomic i64 0, ptr %196 monotonic, align 8
  %207 = add i64 %195, 1
  store atomic i64 %207, ptr %194 release, align 8
  br label %217

208:                                              ; preds = %213, %204
  %209 = phi i32 [ 0, %204 ], [ %214, %213 ]
  tail call void @llvm.aarch64.hint(i32 1)
  %210 = icmp ugt i32 %209, 1999
  br i1 %210, label %211, label %213

211:                                              ; preds = %208
  %212 = load ptr, ptr %205, align 8, !tbaa !99
  tail call void %212() #13
  br label %213

213:                                              ; preds = %211, %208
  %214 = add i32 %209, 1
  %215 = load atomic i64, ptr %194 acquire, align 8
  %216 = icmp eq i64 %215, %195
  br i1 %216, label %208, label %217, !llvm.loop !100

217:                                              ; preds = %213, %201, %206
  %218 = load i64, ptr %6, align 8, !tbaa !87
  %219 = icmp eq i64 %218, 0
  br i1 %219, label %222, label %220

220:                                              ; preds = %217
  %221 = load ptr, ptr %33, align 8, !tbaa !50
  br label %228

222:                                              ; preds = %228, %217
  %223 = phi i64 [ 0, %217 ], [ %235, %228 ]
  %224 = load ptr, ptr %3, align 8, !tbaa !85
  %225 = getelementptr inbounds nuw i8, ptr %224, i64 48
  %226 = load i64, ptr %225, align 8, !tbaa !97
  %227 = icmp eq i64 %226, 0
  br i1 %227, label %238, label %247

228:                                              ; preds = %228, %220
  %229 = phi i64 [ 0, %220 ], [ %236, %228 ]
  %230 = phi i64 [ 0, %220 ], [ %235, %228 ]
  %231 = getelementptr inbounds nuw ptr, ptr %221, i64 %229
  %232 = load ptr, ptr %231, align 8, !tbaa !51
  %233 = getelementptr inbounds nuw i8, ptr %232, i64 120
  %234 = load i64, ptr %233, align 8, !tbaa !101
  %235 = add i64 %234, %230
  %236 = add nuw i64 %229, 1
  %237 = icmp eq i64 %236, %218
  br i1 %237, label %222, label %228, !llvm.loop !104

238:                                              ; preds = %222
  %239 = load i64, ptr %34, align 8, !tbaa !60
  %240 = add i64 %223, 4096
  %241 = icmp ult i64 %239, %240
  br i1 %241, label %247, label %242

242:                                              ; preds = %238
  %243 = load i64, ptr %13, align 8, !tbaa !56
  %244 = sub i64 %239, %223
  %245 = add i64 %244, -4096
  %246 = icmp ugt i64 %243, %245
  br i1 %246, label %247, label %279

247:                                              ; preds = %222, %238, %242
  %248 = load i64, ptr %5, align 8, !tbaa !86
  %249 = getelementptr inbounds nuw i8, ptr %224, i64 80
  %250 = load i64, ptr %249, align 8, !tbaa !88
  %251 = mul i64 %250, %248
  %252 = load i64, ptr %29, align 8, !tbaa !101
  %253 = add i64 %252, %251
  %254 = icmp ult i64 %251, %253
  br i1 %254, label %255, label %259

255:                                              ; preds = %247
  %256 = load ptr, ptr %35, align 8, !tbaa !29
  %257 = getelementptr inbounds nuw i8, ptr %224, i64 104
  %258 = load ptr, ptr %257, align 8, !tbaa !105
  br label %270

259:                                              ; preds = %270, %247
  br i1 %25, label %281, label %260

260:                                              ; preds = %259
  %261 = load ptr, ptr %27, align 8, !tbaa !71
  %262 = load ptr, ptr %26, align 8, !tbaa !26
  br label %263

263:                                              ; preds = %263, %260
  %264 = phi i64 [ 0, %260 ], [ %268, %263 ]
  %265 = getelementptr inbounds nuw i64, ptr %261, i64 %264
  %266 = load i64, ptr %265, align 8, !tbaa !7
  %267 = getelementptr inbounds nuw i64, ptr %262, i64 %264
  store i64 %266, ptr %267, align 8, !tbaa !7
  %268 = add nuw nsw i64 %264, 1
  %269 = icmp eq i64 %268, %28
  br i1 %269, label %281, label %263, !llvm.loop !75

270:                                              ; preds = %270, %255
  %271 = phi i64 [ %251, %255 ], [ %275, %270 ]
  %272 = getelementptr inbounds nuw i64, ptr %258, i64 %271
  %273 = load i64, ptr %272, align 8, !tbaa !7
  %274 = getelementptr inbounds nuw i64, ptr %256, i64 %273
  store i64 0, ptr %274, align 8, !tbaa !7
  %275 = add nuw i64 %271, 1
  %276 = load i64, ptr %29, align 8, !tbaa !101
  %277 = add i64 %276, %251
  %278 = icmp ult i64 %275, %277
  br i1 %278, label %270, label %259, !llvm.loop !106

279:                                              ; preds = %242
  tail call fastcc void @cc_settle(ptr noundef nonnull %0, ptr noundef nonnull %1) #12
  %280 = load ptr, ptr %3, align 8, !tbaa !85
  br label %281

281:                                              ; preds = %263, %259, %279
  %282 = phi ptr [ %280, %279 ], [ %224, %259 ], [ %224, %263 ]
  %283 = phi i1 [ true, %279 ], [ false, %259 ], [ false, %263 ]
  %284 = phi i64 [ 1, %279 ], [ 0, %259 ], [ 0, %263 ]
  %285 = getelementptr inbounds nuw i8, ptr %282, i64 64
  %286 = load atomic i64, ptr %285 acquire, align 8
  %287 = getelementptr inbounds nuw i8, ptr %282, i64 56
  %288 = atomicrmw add ptr %287, i64 1 acq_rel, align 8
  %289 = add i64 %288, 1
  %290 = load i64, ptr %6, align 8, !tbaa !87
  %291 = icmp eq i64 %289, %290
  br i1 %291, label %297, label %292

292:                                              ; preds = %281
  %293 = load atomic i64, ptr %285 acquire, align 8
  %294 = icmp eq i64 %293, %286
  br i1 %294, label %295, label %308

295:                                              ; preds = %292
  %296 = getelementptr inbounds nuw i8, ptr %282, i64 136
  br label %299

297:                                              ; preds = %281
  store atomic i64 0, ptr %287 monotonic, align 8
  %298 = add i64 %286, 1
  store atomic i64 %298, ptr %285 release, align 8
  br label %308

299:                                              ; preds = %304, %295
  %300 = phi i32 [ 0, %295 ], [ %305, %304 ]
  tail call void @llvm.aarch64.hint(i32 1)
  %301 = icmp ugt i32 %300, 1999
  br i1 %301, label %302, label %304

302:                                              ; preds = %299
  %303 = load ptr, ptr %296, align 8, !tbaa !99
  tail call void %303() #13
  br label %304

304:                                              ; preds = %302, %299
  %305 = add i32 %300, 1
  %306 = load atomic i64, ptr %285 acquire, align 8
  %307 = icmp eq i64 %306, %286
  br i1 %307, label %299, label %308, !llvm.loop !100

308:                                              ; preds = %304, %292, %297
  %309 = load i64, ptr %36, align 8, !tbaa !107
  %310 = add i64 %309, %284
  store i64 %310, ptr %36, align 8, !tbaa !107
  %311 = load i64, ptr %5, align 8, !tbaa !86
  %312 = icmp eq i64 %311, 0
  br i1 %312, label %313, label %410, !llvm.loop !108

313:                                              ; preds = %308
  br i1 %283, label %314, label %400

314:                                              ; preds = %313
  %315 = load ptr, ptr %3, align 8, !tbaa !85
  %316 = load i64, ptr %6, align 8, !tbaa !87
  %317 = icmp eq i64 %316, 0
  br i1 %317, label %322, label %318

318:                                              ; preds = %314
  %319 = load ptr, ptr %33, align 8, !tbaa !50
  %320 = load i64, ptr %13, align 8, !tbaa !56
  br label %330

321:                                              ; preds = %330
  store i64 %337, ptr %13, align 8, !tbaa !56
  br label %322

322:                                              ; preds = %321, %314
  %323 = load i64, ptr %315, align 8, !tbaa !93
  %324 = getelementptr inbounds nuw i8, ptr %315, i64 8
  %325 = load i64, ptr %324, align 8, !tbaa !95
  %326 = icmp ult i64 %323, %325
  br i1 %326, label %327, label %340

327:                                              ; preds = %322
  %328 = getelementptr inbounds nuw i8, ptr %315, i64 128
  %329 = load ptr, ptr %328, align 8, !tbaa !102
  br label %343

330:                                              ; preds = %330, %318
  %331 = phi i64 [ %320, %318 ], [ %337, %330 ]
  %332 = phi i64 [ 0, %318 ], [ %338, %330 ]
  %333 = getelementptr inbounds nuw ptr, ptr %319, i64 %332
  %334 = load ptr, ptr %333, align 8, !tbaa !51
  %335 = getelementptr inbounds nuw i8, ptr %334, i64 120
  %336 = load i64, ptr %335, align 8, !tbaa !101
  %337 = add i64 %336, %331
  %338 = add nuw i64 %332, 1
  %339 = icmp eq i64 %338, %316
  br i1 %339, label %321, label %330, !llvm.loop !109

340:                                              ; preds = %355, %322
  br i1 %42, label %360, label %341

341:                                              ; preds = %340
  %342 = load ptr, ptr %43, align 8, !tbaa !77
  br label %368

343:                                              ; preds = %355, %327
  %344 = phi i64 [ %323, %327 ], [ %356, %355 ]
  %345 = sub nuw i64 %344, %323
  %346 = getelementptr inbounds nuw i8, ptr %329, i64 %345
  %347 = load i8, ptr %346, align 1, !tbaa !38
  %348 = icmp eq i8 %347, 0
  br i1 %348, label %355, label %349

349:                                              ; preds = %343
  %350 = trunc i64 %344 to i32
  %351 = load ptr, ptr %40, align 8, !tbaa !73
  %352 = load i64, ptr %16, align 8, !tbaa !65
  %353 = add i64 %352, 1
  store i64 %353, ptr %16, align 8, !tbaa !65
  %354 = getelementptr inbounds nuw i32, ptr %351, i64 %352
  store i32 %350, ptr %354, align 4, !tbaa !3
  br label %355

355:                                              ; preds = %349, %343
  %356 = add nuw i64 %344, 1
  %357 = icmp eq i64 %356, %325
  br i1 %357, label %340, label %343, !llvm.loop !110

358:                                              ; preds = %378
  %359 = load i64, ptr %324, align 8, !tbaa !95
  br label %360

360:                                              ; preds = %358, %340
  %361 = phi i64 [ %359, %358 ], [ %325, %340 ]
  %362 = load i64, ptr %13, align 8, !tbaa !56
  store i64 %362, ptr %46, align 8, !tbaa !78
  store i64 %361, ptr %10, align 8, !tbaa !54
  store i64 %361, ptr %8, align 8, !tbaa !53
  %363 = getelementptr inbounds nuw i8, ptr %315, i64 24
  %364 = load i64, ptr %363, align 8, !tbaa !94
  %365 = getelementptr inbounds nuw i8, ptr %315, i64 32
  %366 = load i64, ptr %365, align 8, !tbaa !91
  %367 = icmp ult i64 %364, %366
  br i1 %367, label %398, label %410

368:                                              ; preds = %378, %341
  %369 = phi i64 [ 0, %341 ], [ %379, %378 ]
  %370 = getelementptr inbounds nuw i64, ptr %342, i64 %369
  %371 = load i64, ptr %370, align 8, !tbaa !7
  %372 = icmp eq i64 %371, 0
  br i1 %372, label %378, label %373

373:                                              ; preds = %368
  %374 = load ptr, ptr %44, align 8, !tbaa !80
  %375 = shl i64 %369, 6
  %376 = and i64 %375, 4294967232
  %377 = getelementptr inbounds nuw i32, ptr %374, i64 %376
  br label %381

378:                                              ; preds = %393, %368
  %379 = add nuw nsw i64 %369, 1
  %380 = icmp eq i64 %379, %45
  br i1 %380, label %358, label %368, !llvm.loop !111

381:                                              ; preds = %393, %373
  %382 = phi i64 [ %371, %373 ], [ %394, %393 ]
  %383 = phi i64 [ %371, %373 ], [ %396, %393 ]
  %384 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %383, i1 true)
  %385 = getelementptr inbounds nuw i32, ptr %377, i64 %384
  %386 = load i32, ptr %385, align 4, !tbaa !3
  %387 = icmp eq i32 %386, -1
  br i1 %387, label %393, label %388

388:                                              ; preds = %381
  %389 = sub i64 0, %383
  %390 = and i64 %383, %389
  %391 = xor i64 %390, -1
  %392 = and i64 %382, %391
  store i64 %392, ptr %370, align 8, !tbaa !7
  br label %393

393:                                              ; preds = %388, %381
  %394 = phi i64 [ %382, %381 ], [ %392, %388 ]
  %395 = add i64 %383, -1
  %396 = and i64 %395, %383
  %397 = icmp eq i64 %396, 0
  br i1 %397, label %378, label %381, !llvm.loop !112

398:                                              ; preds = %360
  %399 = shl i64 %364, 1
  store i64 %399, ptr %363, align 8, !tbaa !94
  br label %410

400:                                              ; preds = %313
  %401 = load i64, ptr %37, align 8, !tbaa !97
  %402 = icmp eq i64 %401, 0
  br i1 %402, label %408, label %403

403:                                              ; preds = %400
  %404 = load i64, ptr %38, align 8, !tbaa !94
  %405 = icmp ugt i64 %404, 4096
  br i1 %405, label %406, label %408

406:                                              ; preds = %403
  %407 = lshr i64 %404, 1
  store i64 %407, ptr %38, align 8, !tbaa !94
  br label %410

408:                                              ; preds = %403, %400
  %409 = load i64, ptr %39, align 8, !tbaa !95
  store i64 %409, ptr %11, align 8, !tbaa !63
  br label %410

410:                                              ; preds = %398, %360, %408, %406, %308
  %411 = load ptr, ptr %3, align 8, !tbaa !85
  br label %47
}

; Function Attrs: nounwind
define internal fastcc void @cc_settle(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %4 = load ptr, ptr %3, align 8, !tbaa !85
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !95
  %7 = load i64, ptr %4, align 8, !tbaa !93
  %8 = sub i64 %6, %7
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %10 = load i64, ptr %9, align 8, !tbaa !87
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %12 = load i64, ptr %11, align 8, !tbaa !86
  %13 = mul i64 %12, %8
  %14 = udiv i64 %13, %10
  %15 = add i64 %14, %7
  %16 = add i64 %12, 1
  %17 = mul i64 %16, %8
  %18 = udiv i64 %17, %10
  %19 = add i64 %18, %7
  %20 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %21 = zext i32 %20 to i64
  %22 = alloca i64, i64 %21, align 8
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 120
  %24 = load ptr, ptr %23, align 8, !tbaa !113
  %25 = icmp eq i32 %20, 0
  br i1 %25, label %31, label %26

26:                                               ; preds = %2
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %28 = load ptr, ptr %27, align 8, !tbaa !77
  br label %34

29:                                               ; preds = %34
  %30 = icmp eq i64 %39, 0
  br label %31

31:                                               ; preds = %29, %2
  %32 = phi i1 [ true, %2 ], [ %30, %29 ]
  %33 = icmp ult i64 %15, %19
  br i1 %33, label %49, label %42

34:                                               ; preds = %26, %34
  %35 = phi i64 [ 0, %26 ], [ %40, %34 ]
  %36 = phi i64 [ 0, %26 ], [ %39, %34 ]
  %37 = getelementptr inbounds nuw i64, ptr %28, i64 %35
  %38 = load i64, ptr %37, align 8, !tbaa !7
  %39 = or i64 %38, %36
  %40 = add nuw nsw i64 %35, 1
  %41 = icmp eq i64 %40, %21
  br i1 %41, label %29, label %34, !llvm.loop !114

42:                                               ; preds = %49, %31
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %44 = load i64, ptr %43, align 8, !tbaa !88
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %46 = load ptr, ptr %45, align 8, !tbaa !50
  %47 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %48 = sub i64 %18, %14
  br label %57

49:                                               ; preds = %31, %49
  %50 = phi i64 [ %53, %49 ], [ %15, %31 ]
  %51 = sub i64 %50, %7
  %52 = getelementptr inbounds nuw i32, ptr %24, i64 %51
  store i32 0, ptr %52, align 4, !tbaa !3
  %53 = add nuw i64 %50, 1
  %54 = icmp ult i64 %53, %19
  br i1 %54, label %49, label %42, !llvm.loop !115

55:                                               ; preds = %71
  %56 = trunc i64 %72 to i32
  br i1 %33, label %98, label %95

57:                                               ; preds = %42, %71
  %58 = phi i64 [ 0, %42 ], [ %74, %71 ]
  %59 = phi i64 [ 0, %42 ], [ %72, %71 ]
  %60 = phi i64 [ 0, %42 ], [ %73, %71 ]
  %61 = mul i64 %44, %60
  %62 = getelementptr inbounds nuw ptr, ptr %46, i64 %60
  %63 = load ptr, ptr %62, align 8, !tbaa !51
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 120
  %65 = load i64, ptr %64, align 8, !tbaa !101
  %66 = add i64 %65, %61
  %67 = icmp ult i64 %61, %66
  br i1 %67, label %68, label %71

68:                                               ; preds = %57
  %69 = load ptr, ptr %47, align 8, !tbaa !116
  %70 = add i64 %65, %58
  br label %76

71:                                               ; preds = %92, %57
  %72 = phi i64 [ %59, %57 ], [ %84, %92 ]
  %73 = add nuw i64 %60, 1
  %74 = add i64 %58, %44
  %75 = icmp eq i64 %73, %10
  br i1 %75, label %55, label %57, !llvm.loop !117

76:                                               ; preds = %68, %92
  %77 = phi i64 [ %59, %68 ], [ %84, %92 ]
  %78 = phi i64 [ %61, %68 ], [ %93, %92 ]
  %79 = getelementptr inbounds nuw i64, ptr %69, i64 %78
  %80 = load i64, ptr %79, align 8, !tbaa !7
  %81 = lshr i64 %80, 32
  %82 = icmp ult i64 %81, %15
  %83 = zext i1 %82 to i64
  %84 = add i64 %77, %83
  %85 = sub i64 %81, %15
  %86 = icmp ult i64 %85, %48
  br i1 %86, label %87, label %92

87:                                               ; preds = %76
  %88 = sub i64 %81, %7
  %89 = getelementptr inbounds nuw i32, ptr %24, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !3
  %91 = add i32 %90, 1
  store i32 %91, ptr %89, align 4, !tbaa !3
  br label %92

92:                                               ; preds = %87, %76
  %93 = add nuw i64 %78, 1
  %94 = icmp eq i64 %93, %70
  br i1 %94, label %71, label %76, !llvm.loop !118

95:                                               ; preds = %98, %55
  %96 = phi i32 [ %56, %55 ], [ %104, %98 ]
  %97 = getelementptr inbounds nuw i8, ptr %4, i64 112
  br label %113

98:                                               ; preds = %55, %98
  %99 = phi i32 [ %104, %98 ], [ %56, %55 ]
  %100 = phi i64 [ %105, %98 ], [ %15, %55 ]
  %101 = sub i64 %100, %7
  %102 = getelementptr inbounds nuw i32, ptr %24, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !3
  store i32 %99, ptr %102, align 4, !tbaa !3
  %104 = add i32 %103, %99
  %105 = add nuw i64 %100, 1
  %106 = icmp ult i64 %105, %19
  br i1 %106, label %98, label %95, !llvm.loop !119

107:                                              ; preds = %126
  %108 = zext i32 %96 to i64
  %109 = icmp ult i64 %72, %108
  br i1 %109, label %110, label %185

110:                                              ; preds = %107
  %111 = load ptr, ptr %97, align 8, !tbaa !120
  %112 = load ptr, ptr %47, align 8, !tbaa !116
  br label %160

113:                                              ; preds = %95, %126
  %114 = phi i64 [ 0, %95 ], [ %128, %126 ]
  %115 = phi i64 [ 0, %95 ], [ %127, %126 ]
  %116 = mul i64 %44, %115
  %117 = getelementptr inbounds nuw ptr, ptr %46, i64 %115
  %118 = load ptr, ptr %117, align 8, !tbaa !51
  %119 = getelementptr inbounds nuw i8, ptr %118, i64 120
  %120 = load i64, ptr %119, align 8, !tbaa !101
  %121 = add i64 %120, %116
  %122 = icmp ult i64 %116, %121
  br i1 %122, label %123, label %126

123:                                              ; preds = %113
  %124 = load ptr, ptr %47, align 8, !tbaa !116
  %125 = add i64 %120, %114
  br label %130

126:                                              ; preds = %146, %113
  %127 = add nuw i64 %115, 1
  %128 = add i64 %114, %44
  %129 = icmp eq i64 %127, %10
  br i1 %129, label %107, label %113, !llvm.loop !121

130:                                              ; preds = %123, %146
  %131 = phi i64 [ %116, %123 ], [ %147, %146 ]
  %132 = getelementptr inbounds nuw i64, ptr %124, i64 %131
  %133 = load i64, ptr %132, align 8, !tbaa !7
  %134 = lshr i64 %133, 32
  %135 = sub i64 %134, %15
  %136 = icmp ult i64 %135, %48
  br i1 %136, label %137, label %146

137:                                              ; preds = %130
  %138 = trunc i64 %131 to i32
  %139 = load ptr, ptr %97, align 8, !tbaa !120
  %140 = sub i64 %134, %7
  %141 = getelementptr inbounds nuw i32, ptr %24, i64 %140
  %142 = load i32, ptr %141, align 4, !tbaa !3
  %143 = add i32 %142, 1
  store i32 %143, ptr %141, align 4, !tbaa !3
  %144 = zext i32 %142 to i64
  %145 = getelementptr inbounds nuw i32, ptr %139, i64 %144
  store i32 %138, ptr %145, align 4, !tbaa !3
  br label %146

146:                                              ; preds = %137, %130
  %147 = add nuw i64 %131, 1
  %148 = icmp eq i64 %147, %125
  br i1 %148, label %126, label %130, !llvm.loop !122

149:                                              ; preds = %180
  %150 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %152 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %153 = load i32, ptr @cc_words, align 4, !tbaa !3
  %154 = zext i32 %153 to i64
  %155 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %156 = icmp eq i32 %153, 0
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %158 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 184
  br label %186

160:                                              ; preds = %110, %180
  %161 = phi i64 [ %72, %110 ], [ %183, %180 ]
  %162 = getelementptr inbounds nuw i32, ptr %111, i64 %161
  %163 = load i32, ptr %162, align 4, !tbaa !3
  %164 = zext i32 %163 to i64
  %165 = getelementptr inbounds nuw i64, ptr %112, i64 %164
  %166 = load i64, ptr %165, align 8, !tbaa !7
  %167 = icmp ugt i64 %161, %72
  br i1 %167, label %168, label %180

168:                                              ; preds = %160, %177
  %169 = phi i64 [ %178, %177 ], [ %161, %160 ]
  %170 = getelementptr i32, ptr %111, i64 %169
  %171 = getelementptr i8, ptr %170, i64 -4
  %172 = load i32, ptr %171, align 4, !tbaa !3
  %173 = zext i32 %172 to i64
  %174 = getelementptr inbounds nuw i64, ptr %112, i64 %173
  %175 = load i64, ptr %174, align 8, !tbaa !7
  %176 = icmp ugt i64 %175, %166
  br i1 %176, label %177, label %180

177:                                              ; preds = %168
  store i32 %172, ptr %170, align 4, !tbaa !3
  %178 = add i64 %169, -1
  %179 = icmp ugt i64 %178, %72
  br i1 %179, label %168, label %180, !llvm.loop !123

180:                                              ; preds = %168, %177, %160
  %181 = phi i64 [ %161, %160 ], [ %72, %177 ], [ %169, %168 ]
  %182 = getelementptr inbounds nuw i32, ptr %111, i64 %181
  store i32 %163, ptr %182, align 4, !tbaa !3
  %183 = add nuw nsw i64 %161, 1
  %184 = icmp eq i64 %183, %108
  br i1 %184, label %149, label %160, !llvm.loop !124

185:                                              ; preds = %261, %107
  ret void

186:                                              ; preds = %149, %261
  %187 = phi i64 [ %72, %149 ], [ %262, %261 ]
  %188 = load ptr, ptr %97, align 8, !tbaa !120
  %189 = getelementptr inbounds nuw i32, ptr %188, i64 %187
  %190 = load i32, ptr %189, align 4, !tbaa !3
  %191 = zext i32 %190 to i64
  %192 = load i64, ptr %150, align 8, !tbaa !96
  %193 = add i64 %192, %187
  %194 = load ptr, ptr %151, align 8, !tbaa !29
  %195 = load ptr, ptr %152, align 8, !tbaa !105
  %196 = getelementptr inbounds nuw i64, ptr %195, i64 %191
  %197 = load i64, ptr %196, align 8, !tbaa !7
  %198 = getelementptr inbounds nuw i64, ptr %194, i64 %197
  %199 = load ptr, ptr %0, align 8, !tbaa !35
  %200 = mul i64 %193, %154
  %201 = getelementptr inbounds nuw i64, ptr %199, i64 %200
  %202 = load ptr, ptr %155, align 8, !tbaa !125
  %203 = mul nuw i64 %154, %191
  %204 = getelementptr inbounds nuw i64, ptr %202, i64 %203
  br i1 %156, label %212, label %205

205:                                              ; preds = %186, %205
  %206 = phi i64 [ %210, %205 ], [ 0, %186 ]
  %207 = getelementptr inbounds nuw i64, ptr %204, i64 %206
  %208 = load i64, ptr %207, align 8, !tbaa !7
  %209 = getelementptr inbounds nuw i64, ptr %201, i64 %206
  store i64 %208, ptr %209, align 8, !tbaa !7
  %210 = add nuw nsw i64 %206, 1
  %211 = icmp eq i64 %210, %154
  br i1 %211, label %212, label %205

212:                                              ; preds = %205, %186
  %213 = load ptr, ptr %47, align 8, !tbaa !116
  %214 = getelementptr inbounds nuw i64, ptr %213, i64 %191
  %215 = load i64, ptr %214, align 8, !tbaa !7
  %216 = lshr i64 %215, 32
  %217 = trunc nuw i64 %216 to i32
  %218 = load ptr, ptr %157, align 8, !tbaa !126
  %219 = getelementptr inbounds nuw i32, ptr %218, i64 %193
  store i32 %217, ptr %219, align 4, !tbaa !3
  %220 = load i64, ptr %198, align 8, !tbaa !7
  %221 = and i64 %220, -4294967296
  %222 = add i64 %193, 1
  %223 = or i64 %221, %222
  store i64 %223, ptr %198, align 8, !tbaa !7
  br i1 %32, label %261, label %224

224:                                              ; preds = %212
  call void @cc_watch(ptr noundef %201, ptr noundef nonnull %22) #13
  br i1 %25, label %261, label %225

225:                                              ; preds = %224
  %226 = trunc nuw i64 %193 to i32
  br label %227

227:                                              ; preds = %225, %239
  %228 = phi i64 [ 0, %225 ], [ %240, %239 ]
  %229 = getelementptr inbounds nuw i64, ptr %22, i64 %228
  %230 = load i64, ptr %229, align 8, !tbaa !7
  %231 = load ptr, ptr %158, align 8, !tbaa !77
  %232 = getelementptr inbounds nuw i64, ptr %231, i64 %228
  %233 = load i64, ptr %232, align 8, !tbaa !7
  %234 = and i64 %233, %230
  %235 = icmp eq i64 %234, 0
  br i1 %235, label %239, label %236

236:                                              ; preds = %227
  %237 = shl i64 %228, 6
  %238 = and i64 %237, 4294967232
  br label %242

239:                                              ; preds = %257, %227
  %240 = add nuw nsw i64 %228, 1
  %241 = icmp eq i64 %240, %21
  br i1 %241, label %261, label %227, !llvm.loop !127

242:                                              ; preds = %236, %257
  %243 = phi i64 [ %234, %236 ], [ %259, %257 ]
  %244 = load ptr, ptr %159, align 8, !tbaa !80
  %245 = getelementptr inbounds nuw i32, ptr %244, i64 %238
  %246 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %243, i1 true)
  %247 = getelementptr inbounds nuw i32, ptr %245, i64 %246
  %248 = load atomic i32, ptr %247 monotonic, align 4
  br label %249

249:                                              ; preds = %253, %242
  %250 = phi i32 [ %248, %242 ], [ %256, %253 ]
  %251 = zext i32 %250 to i64
  %252 = icmp ult i64 %193, %251
  br i1 %252, label %253, label %257

253:                                              ; preds = %249
  %254 = cmpxchg weak ptr %247, i32 %250, i32 %226 monotonic monotonic, align 4
  %255 = extractvalue { i32, i1 } %254, 1
  %256 = extractvalue { i32, i1 } %254, 0
  br i1 %255, label %257, label %249, !llvm.loop !128

257:                                              ; preds = %253, %249
  %258 = add i64 %243, -1
  %259 = and i64 %258, %243
  %260 = icmp eq i64 %259, 0
  br i1 %260, label %239, label %242, !llvm.loop !129

261:                                              ; preds = %239, %224, %212
  %262 = add i64 %187, 1
  %263 = icmp eq i64 %262, %108
  br i1 %263, label %185, label %186, !llvm.loop !130
}

declare void @cc_watch(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #6

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @cc_insert(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #5 {
  %4 = load ptr, ptr %0, align 8, !tbaa !69
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %6 = load i64, ptr %5, align 8, !tbaa !56
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %8 = load i64, ptr %7, align 8, !tbaa !66
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %10 = load i64, ptr %9, align 8, !tbaa !67
  %11 = tail call i64 @llvm.umin.i64(i64 %8, i64 %10)
  %12 = zext i32 %2 to i64
  %13 = add i64 %6, %12
  %14 = icmp ugt i64 %13, %11
  br i1 %14, label %24, label %15

15:                                               ; preds = %3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = load i64, ptr %16, align 8, !tbaa !24
  %18 = trunc i64 %17 to i32
  %19 = icmp ugt i32 %18, 1048576
  br i1 %19, label %20, label %26

20:                                               ; preds = %15
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 168
  %22 = load atomic i64, ptr %21 monotonic, align 8
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %26, label %24

24:                                               ; preds = %20, %3
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %25, align 8, !tbaa !70
  br label %26

26:                                               ; preds = %24, %20, %15
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %28 = load i64, ptr %27, align 8, !tbaa !70
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %30, label %187

30:                                               ; preds = %26
  %31 = load ptr, ptr %4, align 8, !tbaa !35
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %33 = load ptr, ptr %32, align 8, !tbaa !29
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %35 = load i64, ptr %34, align 8, !tbaa !34
  %36 = sub i64 64, %35
  %37 = shl nsw i64 -1, %36
  %38 = xor i64 %37, -1
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %40 = load ptr, ptr %39, align 8, !tbaa !19
  %41 = icmp eq i32 %2, 0
  br i1 %41, label %90, label %42

42:                                               ; preds = %30
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %44 = load ptr, ptr %43, align 8, !tbaa !23
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %46 = load i64, ptr %45, align 8, !tbaa !20
  %47 = load i32, ptr @cc_words, align 4
  %48 = zext i32 %47 to i64
  br label %59

49:                                               ; preds = %87
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %51 = load ptr, ptr %50, align 8, !tbaa !21
  %52 = load i32, ptr @cc_words, align 4, !tbaa !3
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %55 = load ptr, ptr %54, align 8, !tbaa !23
  %56 = icmp eq i32 %52, 0
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %58 = getelementptr inbounds nuw i8, ptr %4, i64 8
  br label %92

59:                                               ; preds = %42, %87
  %60 = phi i64 [ 0, %42 ], [ %88, %87 ]
  %61 = trunc nuw i64 %60 to i32
  %62 = add i32 %1, %61
  %63 = zext i32 %62 to i64
  %64 = getelementptr inbounds nuw i64, ptr %44, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !7
  %66 = lshr i64 %65, %46
  %67 = and i64 %66, -8
  %68 = getelementptr inbounds nuw i64, ptr %40, i64 %67
  %69 = load volatile <8 x i64>, ptr %68, align 16, !tbaa !38, !noalias !131
  %70 = and i64 %65, 4294967294
  %71 = or disjoint i64 %70, 1
  %72 = lshr <8 x i64> %69, splat (i64 32)
  %73 = insertelement <8 x i64> poison, i64 %71, i64 0
  %74 = shufflevector <8 x i64> %73, <8 x i64> poison, <8 x i32> zeroinitializer
  %75 = icmp eq <8 x i64> %72, %74
  %76 = bitcast <8 x i1> %75 to i8
  %77 = icmp eq i8 %76, 0
  br i1 %77, label %87, label %78

78:                                               ; preds = %59
  %79 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %76, i1 true)
  %80 = zext nneg i8 %79 to i64
  %81 = getelementptr i64, ptr %68, i64 %80
  %82 = load i64, ptr %81, align 8, !tbaa !7
  %83 = add i64 %82, 4294967295
  %84 = and i64 %83, 4294967295
  %85 = mul nuw i64 %84, %48
  %86 = getelementptr inbounds nuw i64, ptr %31, i64 %85
  tail call void @llvm.prefetch.p0(ptr %86, i32 0, i32 3, i32 1)
  br label %87

87:                                               ; preds = %78, %59
  %88 = add nuw nsw i64 %60, 1
  %89 = icmp eq i64 %88, %12
  br i1 %89, label %49, label %59, !llvm.loop !134

90:                                               ; preds = %183, %30
  %91 = phi i64 [ %6, %30 ], [ %184, %183 ]
  store i64 %91, ptr %5, align 8, !tbaa !56
  br label %187

92:                                               ; preds = %49, %183
  %93 = phi i64 [ 0, %49 ], [ %185, %183 ]
  %94 = phi i64 [ %6, %49 ], [ %184, %183 ]
  %95 = trunc nuw i64 %93 to i32
  %96 = add i32 %1, %95
  %97 = zext i32 %96 to i64
  %98 = mul nuw i64 %53, %97
  %99 = getelementptr inbounds nuw i64, ptr %51, i64 %98
  %100 = getelementptr inbounds nuw i64, ptr %55, i64 %97
  %101 = load i64, ptr %100, align 8, !tbaa !7
  %102 = and i64 %101, 4294967294
  %103 = or disjoint i64 %102, 1
  %104 = lshr i64 %101, %35
  %105 = and i64 %104, -8
  %106 = insertelement <8 x i64> poison, i64 %103, i64 0
  %107 = shufflevector <8 x i64> %106, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %108

108:                                              ; preds = %180, %92
  %109 = phi i64 [ %105, %92 ], [ %182, %180 ]
  %110 = getelementptr inbounds nuw i64, ptr %33, i64 %109
  %111 = load volatile <8 x i64>, ptr %110, align 16, !tbaa !38, !noalias !135
  %112 = lshr <8 x i64> %111, splat (i64 32)
  %113 = icmp eq <8 x i64> %112, %107
  %114 = bitcast <8 x i1> %113 to i8
  %115 = icmp eq i8 %114, 0
  br i1 %115, label %145, label %116

116:                                              ; preds = %108
  %117 = zext i8 %114 to i32
  br label %118

118:                                              ; preds = %116, %141
  %119 = phi i32 [ %143, %141 ], [ %117, %116 ]
  %120 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %119, i1 true)
  %121 = zext nneg i32 %120 to i64
  %122 = getelementptr i64, ptr %110, i64 %121
  %123 = load i64, ptr %122, align 8, !tbaa !7
  %124 = add i64 %123, 4294967295
  %125 = and i64 %124, 4294967295
  %126 = mul nuw i64 %125, %53
  %127 = getelementptr inbounds nuw i64, ptr %31, i64 %126
  br i1 %56, label %183, label %128

128:                                              ; preds = %118, %128
  %129 = phi i64 [ %137, %128 ], [ 0, %118 ]
  %130 = phi i64 [ %136, %128 ], [ 0, %118 ]
  %131 = getelementptr inbounds nuw i64, ptr %127, i64 %129
  %132 = load i64, ptr %131, align 8, !tbaa !7
  %133 = getelementptr inbounds nuw i64, ptr %99, i64 %129
  %134 = load i64, ptr %133, align 8, !tbaa !7
  %135 = xor i64 %134, %132
  %136 = or i64 %135, %130
  %137 = add nuw nsw i64 %129, 1
  %138 = icmp eq i64 %137, %53
  br i1 %138, label %139, label %128

139:                                              ; preds = %128
  %140 = icmp eq i64 %136, 0
  br i1 %140, label %183, label %141

141:                                              ; preds = %139
  %142 = add nsw i32 %119, -1
  %143 = and i32 %142, %119
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %149, label %118, !llvm.loop !138

145:                                              ; preds = %108
  %146 = icmp eq <8 x i64> %111, zeroinitializer
  %147 = bitcast <8 x i1> %146 to i8
  %148 = icmp eq i8 %147, 0
  br i1 %148, label %180, label %153

149:                                              ; preds = %141
  %150 = icmp eq <8 x i64> %111, zeroinitializer
  %151 = bitcast <8 x i1> %150 to i8
  %152 = icmp eq i8 %151, 0
  br i1 %152, label %180, label %154

153:                                              ; preds = %145
  br i1 %56, label %165, label %154

154:                                              ; preds = %149, %153
  %155 = phi i8 [ %147, %153 ], [ %151, %149 ]
  %156 = mul i64 %94, %53
  %157 = getelementptr inbounds nuw i64, ptr %31, i64 %156
  br label %158

158:                                              ; preds = %154, %158
  %159 = phi i64 [ 0, %154 ], [ %163, %158 ]
  %160 = getelementptr inbounds nuw i64, ptr %99, i64 %159
  %161 = load i64, ptr %160, align 8, !tbaa !7
  %162 = getelementptr inbounds nuw i64, ptr %157, i64 %159
  store i64 %161, ptr %162, align 8, !tbaa !7
  %163 = add nuw nsw i64 %159, 1
  %164 = icmp eq i64 %163, %53
  br i1 %164, label %165, label %158

165:                                              ; preds = %158, %153
  %166 = phi i8 [ %147, %153 ], [ %155, %158 ]
  %167 = load ptr, ptr %57, align 8, !tbaa !25
  %168 = getelementptr inbounds nuw i64, ptr %167, i64 %97
  %169 = load i64, ptr %168, align 8, !tbaa !7
  %170 = lshr i64 %169, 32
  %171 = trunc nuw i64 %170 to i32
  %172 = load ptr, ptr %58, align 8, !tbaa !126
  %173 = getelementptr inbounds nuw i32, ptr %172, i64 %94
  store i32 %171, ptr %173, align 4, !tbaa !3
  %174 = shl nuw i64 %103, 32
  %175 = add i64 %94, 1
  %176 = or i64 %174, %175
  %177 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %166, i1 true)
  %178 = zext nneg i8 %177 to i64
  %179 = getelementptr i64, ptr %110, i64 %178
  store i64 %176, ptr %179, align 8, !tbaa !7
  br label %183

180:                                              ; preds = %149, %145
  %181 = add i64 %109, 8
  %182 = and i64 %181, %38
  br label %108, !llvm.loop !139

183:                                              ; preds = %118, %139, %165
  %184 = phi i64 [ %175, %165 ], [ %94, %139 ], [ %94, %118 ]
  %185 = add nuw nsw i64 %93, 1
  %186 = icmp eq i64 %185, %12
  br i1 %186, label %90, label %92, !llvm.loop !140

187:                                              ; preds = %26, %90
  ret void
}

declare i32 @cc_expand(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.aarch64.hint(i32) #8

; Function Attrs: nofree norecurse nounwind
define internal void @cc_share(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #9 {
  %4 = load ptr, ptr %0, align 8, !tbaa !69
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 216
  %6 = load ptr, ptr %5, align 8, !tbaa !85
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %8 = load i64, ptr %7, align 8, !tbaa !96
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %10 = load i64, ptr %9, align 8, !tbaa !86
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 80
  %12 = load i64, ptr %11, align 8, !tbaa !88
  %13 = mul i64 %12, %10
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %15 = load i64, ptr %14, align 8, !tbaa !101
  %16 = zext i32 %2 to i64
  %17 = add i64 %15, %16
  %18 = icmp ugt i64 %17, %12
  br i1 %18, label %28, label %19

19:                                               ; preds = %3
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load i64, ptr %20, align 8, !tbaa !24
  %22 = trunc i64 %21 to i32
  %23 = icmp ugt i32 %22, 1048576
  br i1 %23, label %24, label %30

24:                                               ; preds = %19
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 168
  %26 = load atomic i64, ptr %25 monotonic, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %30, label %28

28:                                               ; preds = %24, %3
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 48
  store atomic i64 1, ptr %29 monotonic, align 8
  br label %30

30:                                               ; preds = %28, %24, %19
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %32 = load atomic i64, ptr %31 monotonic, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %34, label %228

34:                                               ; preds = %30
  %35 = load ptr, ptr %4, align 8, !tbaa !35
  %36 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %37 = load ptr, ptr %36, align 8, !tbaa !29
  %38 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %39 = load i64, ptr %38, align 8, !tbaa !34
  %40 = sub i64 64, %39
  %41 = shl nsw i64 -1, %40
  %42 = xor i64 %41, -1
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %44 = load ptr, ptr %43, align 8, !tbaa !19
  %45 = icmp eq i32 %2, 0
  br i1 %45, label %228, label %46

46:                                               ; preds = %34
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %48 = load ptr, ptr %47, align 8, !tbaa !23
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %50 = load i64, ptr %49, align 8, !tbaa !20
  %51 = load i32, ptr @cc_words, align 4
  %52 = zext i32 %51 to i64
  br label %64

53:                                               ; preds = %92
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %55 = load i32, ptr @cc_words, align 4, !tbaa !3
  %56 = zext i32 %55 to i64
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %59 = getelementptr inbounds nuw i8, ptr %6, i64 88
  %60 = icmp eq i32 %55, 0
  %61 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %62 = add i64 %8, 1
  %63 = getelementptr inbounds nuw i8, ptr %6, i64 104
  br label %95

64:                                               ; preds = %46, %92
  %65 = phi i64 [ 0, %46 ], [ %93, %92 ]
  %66 = trunc nuw i64 %65 to i32
  %67 = add i32 %1, %66
  %68 = zext i32 %67 to i64
  %69 = getelementptr inbounds nuw i64, ptr %48, i64 %68
  %70 = load i64, ptr %69, align 8, !tbaa !7
  %71 = lshr i64 %70, %50
  %72 = and i64 %71, -8
  %73 = getelementptr inbounds nuw i64, ptr %44, i64 %72
  %74 = load volatile <8 x i64>, ptr %73, align 16, !tbaa !38, !noalias !141
  %75 = and i64 %70, 4294967294
  %76 = or disjoint i64 %75, 1
  %77 = lshr <8 x i64> %74, splat (i64 32)
  %78 = insertelement <8 x i64> poison, i64 %76, i64 0
  %79 = shufflevector <8 x i64> %78, <8 x i64> poison, <8 x i32> zeroinitializer
  %80 = icmp eq <8 x i64> %77, %79
  %81 = bitcast <8 x i1> %80 to i8
  %82 = icmp eq i8 %81, 0
  br i1 %82, label %92, label %83

83:                                               ; preds = %64
  %84 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %81, i1 true)
  %85 = zext nneg i8 %84 to i64
  %86 = getelementptr i64, ptr %73, i64 %85
  %87 = load i64, ptr %86, align 8, !tbaa !7
  %88 = add i64 %87, 4294967295
  %89 = and i64 %88, 4294967295
  %90 = mul nuw i64 %89, %52
  %91 = getelementptr inbounds nuw i64, ptr %35, i64 %90
  tail call void @llvm.prefetch.p0(ptr %91, i32 0, i32 3, i32 1)
  br label %92

92:                                               ; preds = %83, %64
  %93 = add nuw nsw i64 %65, 1
  %94 = icmp eq i64 %93, %16
  br i1 %94, label %53, label %64, !llvm.loop !134

95:                                               ; preds = %53, %225
  %96 = phi i64 [ 0, %53 ], [ %226, %225 ]
  %97 = load ptr, ptr %54, align 8, !tbaa !21
  %98 = trunc nuw i64 %96 to i32
  %99 = add i32 %1, %98
  %100 = zext i32 %99 to i64
  %101 = mul nuw i64 %56, %100
  %102 = getelementptr inbounds nuw i64, ptr %97, i64 %101
  %103 = load ptr, ptr %57, align 8, !tbaa !25
  %104 = getelementptr inbounds nuw i64, ptr %103, i64 %100
  %105 = load i64, ptr %104, align 8, !tbaa !7
  %106 = load ptr, ptr %58, align 8, !tbaa !23
  %107 = getelementptr inbounds nuw i64, ptr %106, i64 %100
  %108 = load i64, ptr %107, align 8, !tbaa !7
  %109 = and i64 %108, 4294967294
  %110 = or disjoint i64 %109, 1
  %111 = lshr i64 %108, %39
  %112 = and i64 %111, -8
  %113 = load i64, ptr %14, align 8, !tbaa !101
  %114 = add i64 %113, %13
  %115 = insertelement <8 x i64> poison, i64 %110, i64 0
  %116 = shufflevector <8 x i64> %115, <8 x i64> poison, <8 x i32> zeroinitializer
  %117 = mul i64 %114, %56
  %118 = shl nuw i64 %110, 32
  %119 = add i64 %62, %114
  %120 = or i64 %118, %119
  br label %121

121:                                              ; preds = %213, %95
  %122 = phi i1 [ false, %213 ], [ true, %95 ]
  %123 = phi i64 [ %125, %213 ], [ %112, %95 ]
  br label %124

124:                                              ; preds = %121, %196
  %125 = phi i64 [ %198, %196 ], [ %123, %121 ]
  %126 = getelementptr inbounds nuw i64, ptr %37, i64 %125
  %127 = load volatile <8 x i64>, ptr %126, align 16, !tbaa !38, !noalias !144
  fence acquire
  %128 = lshr <8 x i64> %127, splat (i64 32)
  %129 = icmp eq <8 x i64> %128, %116
  %130 = bitcast <8 x i1> %129 to i8
  %131 = icmp eq i8 %130, 0
  br i1 %131, label %192, label %132

132:                                              ; preds = %124
  %133 = zext i8 %130 to i32
  br label %134

134:                                              ; preds = %132, %188
  %135 = phi i32 [ %190, %188 ], [ %133, %132 ]
  %136 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %135, i1 true)
  %137 = zext nneg i32 %136 to i64
  %138 = getelementptr i64, ptr %126, i64 %137
  %139 = load i64, ptr %138, align 8, !tbaa !7
  %140 = add i64 %139, 4294967295
  %141 = and i64 %140, 4294967295
  %142 = icmp ult i64 %141, %8
  br i1 %142, label %143, label %159

143:                                              ; preds = %134
  %144 = mul nuw i64 %141, %56
  %145 = getelementptr inbounds nuw i64, ptr %35, i64 %144
  br i1 %60, label %225, label %146

146:                                              ; preds = %143, %146
  %147 = phi i64 [ %155, %146 ], [ 0, %143 ]
  %148 = phi i64 [ %154, %146 ], [ 0, %143 ]
  %149 = getelementptr inbounds nuw i64, ptr %145, i64 %147
  %150 = load i64, ptr %149, align 8, !tbaa !7
  %151 = getelementptr inbounds nuw i64, ptr %102, i64 %147
  %152 = load i64, ptr %151, align 8, !tbaa !7
  %153 = xor i64 %152, %150
  %154 = or i64 %153, %148
  %155 = add nuw nsw i64 %147, 1
  %156 = icmp eq i64 %155, %56
  br i1 %156, label %157, label %146

157:                                              ; preds = %146
  %158 = icmp eq i64 %154, 0
  br i1 %158, label %225, label %188

159:                                              ; preds = %134
  %160 = load ptr, ptr %59, align 8, !tbaa !125
  %161 = sub nuw nsw i64 %141, %8
  %162 = mul nuw i64 %161, %56
  %163 = getelementptr inbounds nuw i64, ptr %160, i64 %162
  br i1 %60, label %177, label %164

164:                                              ; preds = %159, %164
  %165 = phi i64 [ %173, %164 ], [ 0, %159 ]
  %166 = phi i64 [ %172, %164 ], [ 0, %159 ]
  %167 = getelementptr inbounds nuw i64, ptr %163, i64 %165
  %168 = load i64, ptr %167, align 8, !tbaa !7
  %169 = getelementptr inbounds nuw i64, ptr %102, i64 %165
  %170 = load i64, ptr %169, align 8, !tbaa !7
  %171 = xor i64 %170, %168
  %172 = or i64 %171, %166
  %173 = add nuw nsw i64 %165, 1
  %174 = icmp eq i64 %173, %56
  br i1 %174, label %175, label %164

175:                                              ; preds = %164
  %176 = icmp eq i64 %172, 0
  br i1 %176, label %177, label %188

177:                                              ; preds = %159, %175
  %178 = load ptr, ptr %61, align 8, !tbaa !116
  %179 = getelementptr inbounds nuw i64, ptr %178, i64 %161
  %180 = load atomic i64, ptr %179 monotonic, align 8
  br label %181

181:                                              ; preds = %184, %177
  %182 = phi i64 [ %180, %177 ], [ %187, %184 ]
  %183 = icmp ult i64 %105, %182
  br i1 %183, label %184, label %225

184:                                              ; preds = %181
  %185 = cmpxchg weak ptr %179, i64 %182, i64 %105 monotonic monotonic, align 8
  %186 = extractvalue { i64, i1 } %185, 1
  %187 = extractvalue { i64, i1 } %185, 0
  br i1 %186, label %225, label %181, !llvm.loop !147

188:                                              ; preds = %175, %157
  %189 = add nsw i32 %135, -1
  %190 = and i32 %189, %135
  %191 = icmp eq i32 %190, 0
  br i1 %191, label %192, label %134, !llvm.loop !148

192:                                              ; preds = %188, %124
  %193 = icmp eq <8 x i64> %127, zeroinitializer
  %194 = bitcast <8 x i1> %193 to i8
  %195 = icmp eq i8 %194, 0
  br i1 %195, label %196, label %199

196:                                              ; preds = %192
  %197 = add i64 %125, 8
  %198 = and i64 %197, %42
  br label %124, !llvm.loop !149

199:                                              ; preds = %192
  br i1 %122, label %200, label %213

200:                                              ; preds = %199
  %201 = load ptr, ptr %59, align 8, !tbaa !125
  %202 = getelementptr inbounds nuw i64, ptr %201, i64 %117
  br i1 %60, label %210, label %203

203:                                              ; preds = %200, %203
  %204 = phi i64 [ %208, %203 ], [ 0, %200 ]
  %205 = getelementptr inbounds nuw i64, ptr %102, i64 %204
  %206 = load i64, ptr %205, align 8, !tbaa !7
  %207 = getelementptr inbounds nuw i64, ptr %202, i64 %204
  store i64 %206, ptr %207, align 8, !tbaa !7
  %208 = add nuw nsw i64 %204, 1
  %209 = icmp eq i64 %208, %56
  br i1 %209, label %210, label %203

210:                                              ; preds = %203, %200
  %211 = load ptr, ptr %61, align 8, !tbaa !116
  %212 = getelementptr inbounds nuw i64, ptr %211, i64 %114
  store i64 %105, ptr %212, align 8, !tbaa !7
  br label %213

213:                                              ; preds = %210, %199
  %214 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %194, i1 true)
  %215 = zext nneg i8 %214 to i64
  %216 = add nuw i64 %125, %215
  %217 = getelementptr inbounds nuw i64, ptr %37, i64 %216
  %218 = cmpxchg ptr %217, i64 0, i64 %120 release monotonic, align 8
  %219 = extractvalue { i64, i1 } %218, 1
  br i1 %219, label %220, label %121

220:                                              ; preds = %213
  %221 = load ptr, ptr %63, align 8, !tbaa !105
  %222 = getelementptr inbounds nuw i64, ptr %221, i64 %114
  store i64 %216, ptr %222, align 8, !tbaa !7
  %223 = load i64, ptr %14, align 8, !tbaa !101
  %224 = add i64 %223, 1
  store i64 %224, ptr %14, align 8, !tbaa !101
  br label %225

225:                                              ; preds = %181, %184, %143, %157, %220
  %226 = add nuw nsw i64 %96, 1
  %227 = icmp eq i64 %226, %16
  br i1 %227, label %228, label %95, !llvm.loop !150

228:                                              ; preds = %225, %34, %30
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { noinline nounwind }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #9 = { nofree norecurse nounwind }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nobuiltin }
attributes #13 = { nobuiltin nounwind }
attributes #14 = { nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"long long", !5, i64 0}
!9 = distinct !{!9, !10, !11, !12}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!"llvm.loop.vectorize.width", i32 1}
!13 = !{!14, !8, i64 32}
!14 = !{!"cc_worker", !15, i64 0, !16, i64 8, !17, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !17, i64 48, !17, i64 56, !17, i64 64, !17, i64 72, !17, i64 80, !18, i64 88, !8, i64 96, !16, i64 104, !8, i64 112, !8, i64 120, !8, i64 128}
!15 = !{!"p1 _ZTS9cc_search", !16, i64 0}
!16 = !{!"any pointer", !5, i64 0}
!17 = !{!"p1 long long", !16, i64 0}
!18 = !{!"p1 int", !16, i64 0}
!19 = !{!14, !17, i64 16}
!20 = !{!14, !8, i64 24}
!21 = !{!14, !17, i64 48}
!22 = distinct !{!22, !10, !11, !12}
!23 = !{!14, !17, i64 56}
!24 = !{!14, !8, i64 40}
!25 = !{!14, !17, i64 64}
!26 = !{!14, !17, i64 72}
!27 = !{!14, !16, i64 8}
!28 = !{!14, !18, i64 88}
!29 = !{!30, !17, i64 16}
!30 = !{!"cc_search", !17, i64 0, !18, i64 8, !17, i64 16, !18, i64 24, !18, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !8, i64 88, !8, i64 96, !8, i64 104, !8, i64 112, !8, i64 120, !8, i64 128, !8, i64 136, !8, i64 144, !8, i64 152, !8, i64 160, !8, i64 168, !17, i64 176, !18, i64 184, !8, i64 192, !31, i64 200, !8, i64 208, !33, i64 216}
!31 = !{!"p2 _ZTS9cc_worker", !32, i64 0}
!32 = !{!"any p2 pointer", !16, i64 0}
!33 = !{!"p1 _ZTS8cc_block", !16, i64 0}
!34 = !{!30, !8, i64 40}
!35 = !{!30, !17, i64 0}
!36 = distinct !{!36, !10, !11}
!37 = distinct !{!37, !10, !11}
!38 = !{!5, !5, i64 0}
!39 = !{!40}
!40 = distinct !{!40, !41, !"cc_read: argument 0"}
!41 = distinct !{!41, !"cc_read"}
!42 = distinct !{!42, !11}
!43 = distinct !{!43, !10, !11}
!44 = !{!45}
!45 = distinct !{!45, !46, !"cc_read: argument 0"}
!46 = distinct !{!46, !"cc_read"}
!47 = distinct !{!47, !10, !11, !12}
!48 = distinct !{!48, !10, !11}
!49 = distinct !{!49, !11}
!50 = !{!30, !31, i64 200}
!51 = !{!52, !52, i64 0}
!52 = !{!"p1 _ZTS9cc_worker", !16, i64 0}
!53 = !{!30, !8, i64 56}
!54 = !{!30, !8, i64 88}
!55 = !{!30, !8, i64 80}
!56 = !{!30, !8, i64 48}
!57 = !{!30, !8, i64 64}
!58 = !{!30, !8, i64 120}
!59 = !{!30, !18, i64 24}
!60 = !{!30, !8, i64 136}
!61 = !{!30, !8, i64 144}
!62 = !{!30, !8, i64 152}
!63 = !{!30, !8, i64 160}
!64 = distinct !{!64, !11}
!65 = !{!30, !8, i64 72}
!66 = !{!30, !8, i64 104}
!67 = !{!30, !8, i64 112}
!68 = !{!30, !8, i64 128}
!69 = !{!14, !15, i64 0}
!70 = !{!14, !8, i64 96}
!71 = !{!14, !17, i64 80}
!72 = distinct !{!72, !10, !11}
!73 = !{!30, !18, i64 32}
!74 = distinct !{!74, !10, !11}
!75 = distinct !{!75, !10, !11}
!76 = !{!30, !8, i64 96}
!77 = !{!30, !17, i64 176}
!78 = !{!30, !8, i64 192}
!79 = distinct !{!79, !10, !11}
!80 = !{!30, !18, i64 184}
!81 = distinct !{!81, !10, !11}
!82 = distinct !{!82, !10, !11}
!83 = distinct !{!83, !10, !11}
!84 = distinct !{!84, !10, !11}
!85 = !{!30, !33, i64 216}
!86 = !{!14, !8, i64 112}
!87 = !{!30, !8, i64 208}
!88 = !{!89, !8, i64 80}
!89 = !{!"cc_block", !8, i64 0, !8, i64 8, !8, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !17, i64 88, !17, i64 96, !17, i64 104, !18, i64 112, !18, i64 120, !90, i64 128, !16, i64 136}
!90 = !{!"p1 omnipotent char", !16, i64 0}
!91 = !{!89, !8, i64 32}
!92 = !{!89, !8, i64 40}
!93 = !{!89, !8, i64 0}
!94 = !{!89, !8, i64 24}
!95 = !{!89, !8, i64 8}
!96 = !{!89, !8, i64 16}
!97 = !{!89, !8, i64 48}
!98 = !{!89, !8, i64 72}
!99 = !{!89, !16, i64 136}
!100 = distinct !{!100, !10, !11}
!101 = !{!14, !8, i64 120}
!102 = !{!89, !90, i64 128}
!103 = distinct !{!103, !10, !11}
!104 = distinct !{!104, !10, !11}
!105 = !{!89, !17, i64 104}
!106 = distinct !{!106, !10, !11}
!107 = !{!14, !8, i64 128}
!108 = distinct !{!108, !11}
!109 = distinct !{!109, !10, !11}
!110 = distinct !{!110, !10, !11}
!111 = distinct !{!111, !10, !11}
!112 = distinct !{!112, !10, !11}
!113 = !{!89, !18, i64 120}
!114 = distinct !{!114, !10, !11}
!115 = distinct !{!115, !10, !11}
!116 = !{!89, !17, i64 96}
!117 = distinct !{!117, !10, !11}
!118 = distinct !{!118, !10, !11}
!119 = distinct !{!119, !10, !11}
!120 = !{!89, !18, i64 112}
!121 = distinct !{!121, !10, !11}
!122 = distinct !{!122, !10, !11}
!123 = distinct !{!123, !10, !11}
!124 = distinct !{!124, !10, !11}
!125 = !{!89, !17, i64 88}
!126 = !{!30, !18, i64 8}
!127 = distinct !{!127, !10, !11}
!128 = distinct !{!128, !10, !11}
!129 = distinct !{!129, !10, !11}
!130 = distinct !{!130, !10, !11}
!131 = !{!132}
!132 = distinct !{!132, !133, !"cc_read: argument 0"}
!133 = distinct !{!133, !"cc_read"}
!134 = distinct !{!134, !10, !11}
!135 = !{!136}
!136 = distinct !{!136, !137, !"cc_read: argument 0"}
!137 = distinct !{!137, !"cc_read"}
!138 = distinct !{!138, !10, !11}
!139 = distinct !{!139, !11}
!140 = distinct !{!140, !10, !11}
!141 = !{!142}
!142 = distinct !{!142, !143, !"cc_read: argument 0"}
!143 = distinct !{!143, !"cc_read"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"cc_read: argument 0"}
!146 = distinct !{!146, !"cc_read"}
!147 = distinct !{!147, !10, !11}
!148 = distinct !{!148, !10, !11}
!149 = distinct !{!149, !11}
!150 = distinct !{!150, !10, !11}
